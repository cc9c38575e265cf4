import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundlePrograms } from './bundle-programs.mjs'
import { prepareDependencies } from './dependencies.mjs'
import { prepareDist } from './dist.mjs'
import { projectRoot } from './project-root.mjs'
import { Refusal, runProgram } from './refusal.mjs'
import { run } from './run.mjs'

/**
 * `npm run bench -- NAME…` measures what DESIGN's budgets bound, all of it or by name, and ends with 1 where a bound is
 * missed. Each is a file of `build/bench/`; what stands in a folder beside it are its parts.
 */
const folder = join(projectRoot, 'build', 'bench')
const known = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))

await runProgram(async () => {
  await prepareDependencies()
  await prepareDist()
  const asked = process.argv.length > 2 ? process.argv.slice(2) : known
  for (const name of asked) {
    if (!known.includes(name)) throw new Refusal(`There is no bench ${name}; there are ${known.join(', ')}.`)
  }
  let worst = 0
  for (const name of asked) worst = Math.max(worst, await measure(name))
  return worst
})

/**
 * @param {string} name
 * @returns {Promise<number>} the exit code
 */
async function measure(name) {
  const parts = join(folder, name)
  const programs = existsSync(parts) ? readdirSync(parts).filter((file) => file.endsWith('-side.ts')) : []
  const bundled = await bundlePrograms({
    [name]: `build/bench/${name}.ts`,
    ...Object.fromEntries(
      programs.map((file) => [file.slice(0, -'.ts'.length), `build/bench/${name}/${file}`]),
    ),
    'snapshot-worker': 'main/workbook/snapshot-worker.ts',
  })
  try {
    return await run(process.execPath, [join(bundled, `${name}.js`)], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  } finally {
    rmSync(bundled, { recursive: true, force: true })
  }
}
