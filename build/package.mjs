import { join } from 'node:path'
import { prepareDependencies } from './dependencies.mjs'
import { rebuildDist } from './dist.mjs'
import { projectRoot } from './project-root.mjs'
import { runProgram } from './refusal.mjs'
import { run } from './run.mjs'
import { prepareSample } from './sample-in-dist.mjs'

/**
 * `npm run package [-- WORDS…]`: what people install, in `release/`, with the pinned Electron, which electron-builder fetches
 * from its release site. The development runtime has no place in it. WORDS go to electron-builder, as `--linux dir`.
 */
await runProgram(async () => {
  await prepareDependencies()
  await rebuildDist()
  await prepareSample()
  const builder = join(projectRoot, 'node_modules/electron-builder/cli.js')
  return await run(process.execPath, [builder, '--publish', 'never', ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
})
