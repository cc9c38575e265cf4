import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { realFiles } from '../../../main/workbook/file-layer.ts'
import { temporaryFolder } from './temporary-folder.ts'

const wholeSize = 64 << 20

/** Cuts the file that it is told of off, a while after it has said that it is about to. */
const cutter = (file: string, after: number) => `
  process.stdout.write('now')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${after})
  require('node:fs').truncateSync(${JSON.stringify(file)}, 1000)`

it('copies a file that is cut off meanwhile, and comes to an end', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'journal')
  for (const after of [1, 4, 7, 10, 13, 16, 19, 22]) {
    writeFileSync(file, Buffer.alloc(wholeSize, 'a line\n'))
    const cutting = spawn(process.execPath, ['-e', cutter(file, after)])
    await once(cutting.stdout, 'data')
    const copy = join(folder, `copy-${after}`)
    realFiles.copy(file, copy)
    if (cutting.exitCode === null) await once(cutting, 'exit')
    expect(statSync(file).size).toBe(1000)
    expect(statSync(copy).size).toBeGreaterThanOrEqual(1000)
    expect(readFileSync(copy).subarray(0, 1000)).toEqual(readFileSync(file))
  }
}, 30_000)

it('does not copy over a file that is there', () => {
  const folder = temporaryFolder()
  for (const name of ['one', 'other']) writeFileSync(join(folder, name), name)
  expect(() => realFiles.copy(join(folder, 'one'), join(folder, 'other'))).toThrow('EEXIST')
  expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('other')
})
