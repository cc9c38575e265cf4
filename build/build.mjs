import { prepareDependencies } from './dependencies.mjs'
import { rebuildDist } from './dist.mjs'
import { runProgram } from './refusal.mjs'

await runProgram(async () => {
  await prepareDependencies()
  await rebuildDist()
})
