import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setFuses } from '../../build/runtime/fuses.mjs'
import { unpackZip } from '../../build/runtime/unpack-zip.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-build-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('setting fuses', () => {
  const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const executable = (before: string) => {
    const path = join(folder, 'electron')
    writeFileSync(
      path,
      Buffer.concat([Buffer.alloc(5_000_000, 'x'), Buffer.from(`${mark}\x01\x08${before}tail`, 'latin1')]),
    )
    return path
  }

  it('changes the states and nothing else', async () => {
    const path = executable('10100011')
    await setFuses(path, '10100011', '10110001')
    expect(readFileSync(path).subarray(5_000_000).toString('latin1')).toBe(`${mark}\x01\x0810110001tail`)
    expect(statSync(path).size).toBe(5_000_000 + 32 + 2 + 8 + 4)
  })

  it('finds the mark wherever the parts that it reads meet', async () => {
    for (const at of [(1 << 22) - 40, (1 << 22) - 32, (1 << 22) - 16, (1 << 22) - 1, 1 << 22]) {
      const path = join(folder, `electron-${at}`)
      writeFileSync(
        path,
        Buffer.concat([Buffer.alloc(at, 'x'), Buffer.from(`${mark}\x01\x0810100011`, 'latin1')]),
      )
      await setFuses(path, '10100011', '10110001')
      expect(readFileSync(path).subarray(-8).toString('latin1')).toBe('10110001')
    }
  })

  it('refuses an executable that is another one than expected, and leaves it', async () => {
    const path = executable('11111111')
    await expect(setFuses(path, '10100011', '10110001')).rejects.toThrow('not the expected ones')
    expect(readFileSync(path).subarray(-12, -4).toString('latin1')).toBe('11111111')
  })

  it('refuses what is no Electron', async () => {
    const path = join(folder, 'other')
    writeFileSync(path, 'x'.repeat(100))
    await expect(setFuses(path, '10100011', '10110001')).rejects.toThrow('no Electron')
  })
})

describe('unpacking a zip', () => {
  const zip = (files: Record<string, string>) => {
    const path = join(folder, 'archive.zip')
    writeFileSync(
      path,
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    )
    return path
  }

  it('lays the wanted files under the names they are given', async () => {
    const long = Array.from({ length: 300_000 }, (_, line) => `line ${line}\n`).join('')
    const path = zip({
      'App/App': 'program',
      'App/locales/ar.pak': long,
      'App/resources/app/main.js': 'not wanted',
    })
    const place = join(folder, 'runtime')
    await unpackZip(path, place, (name) =>
      name.includes('resources/')
        ? undefined
        : name.replace(/^App\/(App$)?/, (_, own) => (own ? 'electron' : '')),
    )
    expect(readdirSync(place, { recursive: true }).sort()).toEqual(['electron', 'locales', 'locales/ar.pak'])
    expect(readFileSync(join(place, 'locales/ar.pak'), 'utf8')).toBe(long)
    expect(statSync(join(place, 'electron')).mode & 0o111).toBe(0o111)
  })

  it('refuses a name that leads out of the folder', async () => {
    const path = zip({ '../outside': 'x' })
    mkdirSync(join(folder, 'runtime'))
    await expect(unpackZip(path, join(folder, 'runtime'), (name) => name)).rejects.toThrow('land elsewhere')
    expect(readdirSync(folder).sort()).toEqual(['archive.zip', 'runtime'])
  })
})
