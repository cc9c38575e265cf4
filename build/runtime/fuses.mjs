import { open } from 'node:fs/promises'
import { Refusal } from '../refusal.mjs'

/** Electron's executables carry their fuses behind this mark: a version byte, a length byte, then one byte a fuse. */
const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const headerLength = 2

/**
 * Sets the fuses of an executable that is known: refused where they are not what they should be.
 *
 * @param {string} executable
 * @param {string} before each fuse as `0` or `1`
 * @param {string} after as many
 */
export async function setFuses(executable, before, after) {
  const file = await open(executable, 'r+')
  try {
    const position = await find(file, mark)
    const states = Buffer.alloc(headerLength + before.length)
    await file.read(states, 0, states.length, position + mark.length)
    if (
      states[0] !== 1 ||
      states[1] !== before.length ||
      states.toString('latin1', headerLength) !== before
    ) {
      throw new Refusal(`The fuses of ${executable} are not the expected ones.`)
    }
    await file.write(Buffer.from(after, 'latin1'), 0, after.length, position + mark.length + headerLength)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Where a word begins in a file, read a part at a time. The parts overlap, so that none hides it.
 *
 * @param {import('node:fs/promises').FileHandle} file
 * @param {string} word
 */
async function find(file, word) {
  const part = Buffer.alloc(1 << 22)
  for (let start = 0; ; start += part.length - word.length) {
    const { bytesRead } = await file.read(part, 0, part.length, start)
    if (bytesRead < word.length) throw new Refusal('There is no Electron in this executable.')
    const found = part.subarray(0, bytesRead).indexOf(word, 0, 'latin1')
    if (found !== -1) return start + found
  }
}
