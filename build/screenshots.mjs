import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepareProgram } from './command-line.mjs'
import { projectRoot } from './project-root.mjs'
import { Refusal, runProgram } from './refusal.mjs'
import { run } from './run.mjs'
import { findChromium, onPath } from './runtime/chromium.mjs'
import { prepareSample } from './sample-in-dist.mjs'
import { prepareSystem } from './test/debian-packages.mjs'

/**
 * `npm run screenshots`: a picture of every view of the sample in `screenshots/`, light and dark.
 * `npm run screenshots -- --hard-cases`: the pictures of `docs/hard-cases.md`, one of each case as the tests code it,
 * in fewer colours where pngquant is at hand.
 */
await runProgram(async () => {
  const hardCases = process.argv.includes('--hard-cases')
  await prepareProgram()
  await prepareSample()
  await prepareSystem(undefined)
  if (findChromium() === undefined) {
    throw new Refusal('There is no Chromium: install one, or name it in SOURCELINE_CHROMIUM.')
  }
  const folder = join(projectRoot, hardCases ? 'docs/hard-cases' : 'screenshots')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const playwright = join(projectRoot, 'node_modules/@playwright/test/cli.js')
  const pictures = hardCases ? 'hard-cases.pictures' : 'views.pictures'
  const code = await run(process.execPath, [playwright, 'test', '--project=screenshots', pictures], {
    env: { ...process.env, SOURCELINE_SCREENSHOTS: folder },
  })
  if (hardCases && onPath('pngquant')) {
    const files = readdirSync(folder).map((name) => join(folder, name))
    spawnSync('pngquant', ['--force', '--ext', '.png', '--skip-if-larger', '--', ...files])
  }
  console.log(folder)
  return code
})
