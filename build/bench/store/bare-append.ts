import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { withoutReserve } from '../../../main/workbook/journal/journal-line.ts'

/** What any durable edit costs at least: the bytes at the end of a file, and one fsync. */
export function appendBare(file: number, line: Buffer): void {
  writeSync(file, line)
  fdatasyncSync(file)
}

/** The bytes of the latest change, as they lie in the journal. */
export function lastLine(workbook: string): Buffer {
  const names = readdirSync(join(workbook, 'journal')).sort().reverse()
  const name = names.find((one) => statSync(join(workbook, 'journal', one)).size > 0) as string
  const file = openSync(join(workbook, 'journal', name), 'r')
  const { size } = fstatSync(file)
  const end = Buffer.alloc(Math.min(size, 100_000))
  readSync(file, end, 0, end.length, size - end.length)
  closeSync(file)
  const lines = withoutReserve(end)
  return lines.subarray(lines.lastIndexOf(10, lines.length - 2) + 1)
}
