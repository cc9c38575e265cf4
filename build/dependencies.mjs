import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { Refusal } from './refusal.mjs'
import { npm } from './run.mjs'

const stamp = join(projectRoot, 'node_modules', '.sourceline-lock')

/**
 * Puts the locked dependencies in place where `node_modules` is not what `package-lock.json` says. Install scripts
 * stay off: nothing that was downloaded runs on the way.
 *
 * @returns {Promise<void>}
 */
export async function prepareDependencies() {
  const lock = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (read(stamp) === wanted) return
  if (!holdsLocked(lock)) {
    console.error('Installing the locked dependencies (npm ci) …')
    const code = await npm(['ci', '--ignore-scripts'])
    if (code !== 0)
      throw new Refusal(
        'The dependencies could not be installed: see what npm says above, then run this again.',
      )
  }
  writeFileSync(stamp, wanted)
}

/**
 * Whether what npm notes as installed is what the lock file names, packages for other systems apart.
 *
 * @param {string} lock
 */
function holdsLocked(lock) {
  const hidden = read(join(projectRoot, 'node_modules', '.package-lock.json'))
  if (hidden === undefined) return false
  const installed = JSON.parse(hidden).packages
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) =>
      path === '' ||
      (installed[path] === undefined
        ? wanted.optional === true || wanted.devOptional === true
        : installed[path].version === wanted.version && existsSync(join(projectRoot, path))),
  )
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
