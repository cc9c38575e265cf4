import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-start-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a script of build/ until it ends, or until it has printed a line, and then ends it. */
function start(script: string, words: string[], environment: Record<string, string>, until?: RegExp) {
  return new Promise<{ code: number | null; output: string; messages: string }>((settle) => {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...inherited } = process.env
    const child = spawn(process.execPath, [join(root, 'build', script), ...words], {
      cwd: folder,
      env: { ...inherited, ...environment },
    })
    let output = ''
    let messages = ''
    child.stdout.on('data', (text) => {
      output += text
      if (until?.test(output)) child.kill('SIGINT')
    })
    child.stderr.on('data', (text) => {
      messages += text
    })
    child.on('close', (code) => settle({ code, output, messages }))
  })
}

describe('npm start where there can be no window', () => {
  it.runIf(process.platform === 'linux')('says so in one sentence and prints the link', async () => {
    const { output, messages } = await start('start.mjs', [], {}, /http:\/\/127\.0\.0\.1:\d+/)
    expect(messages).toContain('There is no display here')
    expect(output).toMatch(/http:\/\/127\.0\.0\.1:\d+/)
  })

  it('says so too where the named Electron is none', async () => {
    const { output, messages } = await start(
      'start.mjs',
      [],
      { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: folder },
      /http:\/\/127\.0\.0\.1:\d+/,
    )
    expect(messages).toContain(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}`)
    expect(output).toMatch(/http:\/\/127\.0\.0\.1:\d+/)
  })
})

describe('the launcher of the command line', () => {
  it('hands on words, folder and exit code, and prints nothing of its own', async () => {
    const wrong = await start('sourceline.mjs', ['no-such-command'], {})
    expect(wrong.code).toBe(2)
    expect(wrong.output).toBe('')
    const made = await start('sourceline.mjs', ['new', 'book.sourceline'], {})
    expect(made.messages).toBe('')
    expect(made.code).toBe(0)
    expect(existsSync(join(folder, 'book.sourceline'))).toBe(true)
  })
})
