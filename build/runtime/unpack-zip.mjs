import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { finished } from 'node:stream/promises'
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { Refusal } from '../refusal.mjs'

const executable = 0o755

/**
 * Unpacks chosen files of a zip, streaming: neither the zip nor a file of it is held in memory. Every file becomes
 * executable, which harms none in a program's folder.
 *
 * @param {string} zip
 * @param {string} folder made where it is missing
 * @param {(name: string) => string | undefined} wanted what a file of the zip is called in the folder, or nothing to leave it
 */
export async function unpackZip(zip, folder, wanted) {
  /** @type {{output: import('node:fs').WriteStream, done: Promise<void>}[]} */
  const files = []
  const unzip = new Unzip((file) => {
    const name = wanted(file.name)
    if (name === undefined || name === '' || name.endsWith('/')) return
    const path = resolve(folder, name)
    if (!path.startsWith(resolve(folder) + sep))
      throw new Refusal(`${zip} holds a file that would land elsewhere: ${file.name}`)
    mkdirSync(dirname(path), { recursive: true })
    const output = createWriteStream(path, { mode: executable })
    const done = finished(output)
    done.catch(() => {})
    files.push({ output, done })
    file.ondata = (error, data, final) => {
      if (error) output.destroy(error)
      else if (final) output.end(data)
      else output.write(data)
    }
    file.start()
  })
  unzip.register(UnzipPassThrough)
  unzip.register(UnzipInflate)
  for await (const part of createReadStream(zip, { highWaterMark: 1 << 18 })) {
    unzip.push(part)
    const output = files.at(-1)?.output
    if (output?.writableNeedDrain) await once(output, 'drain')
  }
  unzip.push(new Uint8Array(0), true)
  await Promise.all(files.map(({ done }) => done))
}
