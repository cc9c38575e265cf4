import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-reproducible-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Each bundled file with the hash of its bytes; sample and gazetteer are laid beside the bundle, not made by it. */
function hashes(place: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) =>
          name !== 'built-from' &&
          !/^(?:sample|gazetteer)/.test(name) &&
          statSync(join(place, name)).isFile(),
      )
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(place, name)))
          .digest('hex'),
      ]),
  )
}

describe('the build', () => {
  it('gives the same bytes again, wherever it is written', async () => {
    const bundler = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
    await promisify(execFile)(
      process.execPath,
      [bundler, 'build', '--config', 'electron.config.ts', '--logLevel', 'warn'],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production', SOURCELINE_BUILD_OUT: folder } },
    )
    expect(hashes(folder)).toEqual(hashes(join(root, 'dist')))
  })

  it('names no folder of the machine that built it', () => {
    const naming = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|cjs|html|css)$/.test(name))
      .filter((name) => readFileSync(join(folder, name), 'utf8').includes(root))
    expect(naming).toEqual([])
  })
})
