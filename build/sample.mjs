import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { enterCallersFolder, prepareProgram } from './command-line.mjs'
import { projectRoot } from './project-root.mjs'
import { Refusal, runProgram } from './refusal.mjs'
import { makeSample } from './sample/make-sample.mjs'

/** `npm run sample [-- FOLDER]`: makes `Sample.sourceline` in a folder, the caller's if none is given. */
await runProgram(async () => {
  await prepareProgram()
  enterCallersFolder('sample')
  const workbook = join(resolve(process.argv[2] ?? '.'), 'Sample.sourceline')
  if (existsSync(workbook))
    throw new Refusal(`There is something at ${workbook} already; choose another folder.`)
  await makeSample(workbook, join(projectRoot, 'dist/main/command-line.js'))
  console.log(workbook)
})
