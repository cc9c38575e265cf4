import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const blockLength = 16 * 1024
const newline = 0x0a

/**
 * A text file whose lines stand in the order of their bytes, searched on disk: a file of any size costs no memory and a
 * few reads a search.
 */
export class SortedLines {
  readonly #file: number
  readonly #size: number

  constructor(path: string) {
    this.#file = openSync(path, 'r')
    this.#size = fstatSync(this.#file).size
  }

  /** The lines that begin with a text, in order, read as they are asked for. */
  *beginningWith(prefix: string): Generator<string> {
    const wanted = Buffer.from(prefix)
    let at = this.#firstFrom(wanted)
    while (at < this.#size) {
      const line = this.#lineAt(at)
      if (!line.subarray(0, wanted.length).equals(wanted)) return
      yield line.toString('utf8')
      at += line.length + 1
    }
  }

  close(): void {
    closeSync(this.#file)
  }

  /** Where the first line that is not before `wanted` begins. */
  #firstFrom(wanted: Buffer): number {
    let low = 0
    let high = this.#size
    while (low < high) {
      const start = this.#lineStart((low + high) >> 1, low)
      const line = this.#lineAt(start)
      if (Buffer.compare(line, wanted) < 0) low = start + line.length + 1
      else high = start
    }
    return low
  }

  /** The start of the line that an offset lies in, not before `least`, which is the start of one. */
  #lineStart(offset: number, least: number): number {
    let end = offset
    while (end > least) {
      const from = Math.max(least, end - blockLength)
      const found = this.#read(from, end - from).lastIndexOf(newline)
      if (found >= 0) return from + found + 1
      end = from
    }
    return least
  }

  #lineAt(start: number): Buffer {
    for (let length = blockLength; ; length *= 4) {
      const block = this.#read(start, length)
      const end = block.indexOf(newline)
      if (end >= 0) return block.subarray(0, end)
      if (block.length < length) return block
    }
  }

  #read(start: number, length: number): Buffer {
    const block = Buffer.alloc(Math.max(0, Math.min(length, this.#size - start)))
    let read = 0
    while (read < block.length) {
      const count = readSync(this.#file, block, read, block.length - read, start + read)
      if (count === 0) return block.subarray(0, read)
      read += count
    }
    return block
  }
}
