import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { layGazetteer } from './gazetteer-in-dist.mjs'
import { projectRoot } from './project-root.mjs'
import { Refusal } from './refusal.mjs'
import { run } from './run.mjs'

const dist = join(projectRoot, 'dist')
const stamp = join(dist, 'built-from')
const bundler = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
/** Made by the one process that builds; the new `dist` grows in it, out of sight of other tools. */
const lock = join(projectRoot, 'node_modules', '.sourceline-build')
const grown = join(lock, 'dist')

/** All that a build reads, beside the packages, which the lock file names. */
const sources = [
  'data',
  'main',
  'renderer',
  'build/sample',
  'electron.config.ts',
  'package.json',
  'package-lock.json',
]

/**
 * Brings `dist` up to date with the sources. A build happens in a folder of its own and is renamed into place when it
 * is whole; of several processes that want one, one builds and the rest wait.
 *
 * @returns {Promise<void>}
 */
export async function prepareDist() {
  if (isBuilt()) return
  await withLock(async () => {
    if (!isBuilt()) await build()
  })
}

/** Builds in any case: `npm run build`. */
export async function rebuildDist() {
  await withLock(build)
}

async function build() {
  const started = Date.now()
  console.error('Building …')
  const builtFrom = fingerprint()
  const code = await run(
    process.execPath,
    [bundler, 'build', '--config', 'electron.config.ts', '--logLevel', 'warn'],
    {
      env: { ...process.env, NODE_ENV: 'production', SOURCELINE_BUILD_OUT: grown },
    },
  )
  if (code !== 0) throw new Refusal('The build failed: see what is said above.')
  mkdirSync(grown, { recursive: true })
  await layGazetteer(grown)
  writeFileSync(join(grown, 'built-from'), builtFrom)
  if (existsSync(dist)) renameSync(dist, join(lock, 'before'))
  renameSync(grown, dist)
  console.error(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

function isBuilt() {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint()
  } catch {
    return false
  }
}

/** Names, sizes and times of the sources: any edit, removal or renaming changes it. About 5 ms for 300 files. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) note(hash, join(projectRoot, source))
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function note(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return
  if (found.isDirectory()) for (const name of readdirSync(path).sort()) note(hash, join(path, name))
  else hash.update(`${path}\n${found.size}\n${found.mtimeMs}\n`)
}

/**
 * Does work that only one process may do at a time. The lock of a process that is gone is taken over.
 *
 * @param {() => Promise<void>} work
 */
async function withLock(work) {
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      if (isAbandoned()) rmSync(lock, { recursive: true, force: true })
      else await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', release)
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid))
    await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function isAbandoned() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM') return false
    const made = statSync(lock, { throwIfNoEntry: false })
    return made !== undefined && Date.now() - made.mtimeMs > 2_000
  }
}
