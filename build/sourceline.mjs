#!/usr/bin/env node
import { enterCallersFolder, prepareProgram, runCommandLine } from './command-line.mjs'
import { runProgram } from './refusal.mjs'

/** `npm run -s sourceline -- COMMAND …`, and `sourceline COMMAND …` where it is linked. */
await runProgram(async () => {
  await prepareProgram()
  enterCallersFolder('sourceline')
  await runCommandLine(process.argv.slice(2))
})
