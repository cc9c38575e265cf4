import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { run } from '../run.mjs'
import { onPath } from '../runtime/chromium.mjs'
import { startXvfb } from './xvfb.mjs'

/** Playwright's own place would be one for all whom a user namespace makes root. */
const cache = join(projectRoot, 'node_modules/.cache/playwright')

/**
 * Runs Playwright, on Linux on a display of its own.
 *
 * @param {string} report where its JSON report goes
 * @param {string[]} words for Playwright
 * @returns {Promise<number>} its exit code
 */
export async function play(report, words) {
  const xvfb = process.platform === 'linux' ? await startXvfb() : undefined
  const trace = process.env.SOURCELINE_TRACE && onPath('strace') ? `${report}.trace` : undefined
  const playwright = [
    process.execPath,
    join(projectRoot, 'node_modules/@playwright/test/cli.js'),
    'test',
    ...words,
  ]
  const [program = '', ...rest] = trace === undefined ? playwright : [...tracing(trace), ...playwright]
  try {
    return await run(program, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...environment(),
        PLAYWRIGHT_TRANSFORM_CACHE_DIR: cache,
        SOURCELINE_REPORT: report,
        ...(xvfb && { DISPLAY: xvfb.display }),
      },
    })
  } finally {
    xvfb?.stop()
    if (trace !== undefined && existsSync(trace)) printUnreachable(readFileSync(trace, 'utf8'))
  }
}

/** The environment without what would lead past the loopback or to another display. */
function environment() {
  const stray =
    /^(https?|all|ftp|no)_proxy$|^ELECTRON_RUN_AS_NODE$|^WAYLAND_DISPLAY$|^DBUS_SESSION_BUS_ADDRESS$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !stray.test(name)))
}

/** @param {string} file */
function tracing(file) {
  return [
    'strace',
    '-f',
    '-qq',
    '--seccomp-bpf',
    '-e',
    'trace=connect,sendto,sendmsg,sendmmsg',
    '-s',
    '96',
    '-o',
    file,
  ]
}

/** @param {string} trace */
function printUnreachable(trace) {
  const lines = trace
    .split('\n')
    .filter((line) => /sa_family=AF_INET/.test(line) && !/"(127\.0\.0\.1|::1)"/.test(line))
  for (const line of new Set(lines.map((line) => line.replace(/^\d+\s+/, '').replace(/\(\d+,/, '(…,')))) {
    console.error(`  ${line}`)
  }
}
