import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepareProgram } from './command-line.mjs'
import { projectRoot } from './project-root.mjs'
import { Refusal, runProgram } from './refusal.mjs'
import { run } from './run.mjs'
import { findChromium } from './runtime/chromium.mjs'
import { prepareSample } from './sample-in-dist.mjs'
import { prepareSystem } from './test/debian-packages.mjs'

/** `npm run screenshots`: a picture of every view of the sample in `screenshots/`, light and dark. */
await runProgram(async () => {
  await prepareProgram()
  await prepareSample()
  await prepareSystem(undefined)
  if (findChromium() === undefined) {
    throw new Refusal('There is no Chromium: install one, or name it in SOURCELINE_CHROMIUM.')
  }
  const folder = join(projectRoot, 'screenshots')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const playwright = join(projectRoot, 'node_modules/@playwright/test/cli.js')
  const code = await run(process.execPath, [playwright, 'test', '--project=screenshots'], {
    env: { ...process.env, SOURCELINE_SCREENSHOTS: folder },
  })
  console.log(folder)
  return code
})
