import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'

/** Chromium refuses to start as root with its sandbox on. */
export function isRoot() {
  return process.getuid?.() === 0
}

/**
 * The shared libraries that a program asks for and that this system does not have, by the names of their files.
 *
 * @param {string} executable
 * @returns {string[]}
 */
export function missingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name)
}

/**
 * Whether Chromium can put its pages in a sandbox: by user namespaces, or by a helper that belongs to root.
 *
 * @param {string} folder
 */
export function canSandbox(folder) {
  const helper = statSync(join(folder, 'chrome-sandbox'), { throwIfNoEntry: false })
  if (helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0) return true
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status !== 1
}
