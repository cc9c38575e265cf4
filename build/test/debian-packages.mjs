import { spawnSync } from 'node:child_process'
import { run } from '../run.mjs'
import { findChromium, onPath } from '../runtime/chromium.mjs'
import { isRoot, missingLibraries } from '../runtime/linux.mjs'

/** What Electron's executable is linked with, beyond what a bare Debian has; some of it is only loaded when used. */
const electronLibraries = [
  'libnss3',
  'libgtk-3-0',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
  'libnotify4',
  'libxtst6',
  'libsecret-1-0',
]

/**
 * Puts in place what the end-to-end tests need of a Linux system: a display without a screen, a Chromium, the libraries
 * of Electron, and the tools that make a network namespace. It installs by apt where it may, and else names the one
 * command that does; the tests then say themselves what they had to skip.
 *
 * @param {string | undefined} electron the executable
 */
export async function prepareSystem(electron) {
  if (process.platform !== 'linux') return
  const missing = [
    ...(onPath('Xvfb') === undefined ? ['xvfb'] : []),
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(onPath('ip') === undefined ? ['iproute2'] : []),
    ...(onPath('unshare') === undefined ? ['util-linux'] : []),
    ...(electron !== undefined && missingLibraries(electron).length > 0 ? electronLibraries : []),
  ]
  if (missing.length === 0) return
  const command = (/** @type {string[]} */ names) => ['install', '-y', '--no-install-recommends', ...names]
  if (!isRoot() || onPath('apt-get') === undefined) {
    console.error(`For all tests, first run: sudo apt-get ${command(missing).join(' ')}`)
    return
  }
  console.error(`Installing ${missing.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const code = await run('apt-get', ['-qq', '-o=Dpkg::Use-Pty=0', ...command(missing.map(nameHere))], { env })
  if (code !== 0) console.error('apt-get could not install them all: see above.')
}

/** Debian 13 and Ubuntu 24.04 renamed libraries when their times grew to 64 bits. @param {string} name */
function nameHere(name) {
  const renamed = `${name}t64`
  return spawnSync('apt-cache', ['show', renamed], { stdio: 'ignore' }).status === 0 ? renamed : name
}
