import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { run } from '../run.mjs'
import { isRoot } from '../runtime/linux.mjs'
import { play } from './play.mjs'
import { one, tallyPlaywright } from './tally.mjs'

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{name: string, tally: Tally, reason?: string}} Part
 */

/**
 * Plays the end-to-end tests in one shell, in a network namespace that has only loopback, and reports besides whether
 * anything tried to reach another address.
 *
 * @param {string} shell a project of playwright.config.ts
 * @param {string[]} words for Playwright
 * @returns {Promise<Part[]>}
 */
export async function runShell(shell, words) {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-test-'))
  const report = join(folder, 'report.json')
  const all = [`--project=${shell}`, ...words]
  const enter = namespaceCommand()
  try {
    if (enter === undefined) await play(report, all)
    else {
      const [program = '', ...rest] = enter
      const script = join(projectRoot, 'build/test/in-namespace.mjs')
      await run(program, [...rest, process.execPath, script, report, ...all], {
        stdio: ['ignore', 'inherit', 'inherit'],
      })
    }
    return [
      { name: shell, ...readTests(report) },
      {
        name: `${shell}: no attempt to reach another address`,
        ...judgeNetwork(`${report}.network`, enter !== undefined),
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The words before a command that put it into network and mount namespaces of its own: as root, or as any user where
 * user namespaces are allowed.
 *
 * @returns {string[] | undefined} nothing where neither is possible
 */
export function namespaceCommand() {
  if (process.platform !== 'linux') return undefined
  const own = ['unshare', ...(isRoot() ? [] : ['--user', '--map-root-user']), '--net', '--mount']
  const [program = '', ...rest] = own
  return spawnSync(program, [...rest, 'true'], { stdio: 'ignore' }).status === 0 ? own : undefined
}

/**
 * @param {string} report
 * @returns {{tally: Tally, reason?: string}}
 */
function readTests(report) {
  if (!existsSync(report)) return { tally: one('failed'), reason: 'Playwright ended without a report' }
  const tally = tallyPlaywright(JSON.parse(readFileSync(report, 'utf8')))
  const { passed, failed, skipped } = tally
  return passed + failed + skipped === 0 ? { tally: one('failed'), reason: 'it ran no test' } : { tally }
}

/**
 * @param {string} file
 * @param {boolean} isConfined
 * @returns {{tally: Tally, reason?: string}}
 */
function judgeNetwork(file, isConfined) {
  if (!isConfined) {
    return { tally: one('skipped'), reason: 'a network namespace needs Linux, and root or user namespaces' }
  }
  if (!existsSync(file))
    return { tally: one('failed'), reason: 'the run in the namespace did not come to its end' }
  const { uncounted, attempts } = JSON.parse(readFileSync(file, 'utf8'))
  if (uncounted.length > 0) {
    return {
      tally: one('failed'),
      reason: `the kernel did not count ${uncounted.join(', nor ')} made on purpose`,
    }
  }
  if (attempts === 0) return { tally: one('passed') }
  return {
    tally: one('failed'),
    reason: `${attempts} attempts were made; SOURCELINE_TRACE=1 shows them where strace is installed`,
  }
}
