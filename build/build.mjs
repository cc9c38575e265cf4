import { prepareDependencies } from './dependencies.mjs'
import { rebuildDist } from './dist.mjs'
import { runProgram } from './refusal.mjs'
import { prepareSample } from './sample-in-dist.mjs'

await runProgram(async () => {
  await prepareDependencies()
  await rebuildDist()
  await prepareSample()
})
