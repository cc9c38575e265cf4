import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDependencies } from './dependencies.mjs'
import { prepareDist } from './dist.mjs'
import { projectRoot } from './project-root.mjs'
import { Refusal, runProgram } from './refusal.mjs'
import { run } from './run.mjs'
import { prepareSample } from './sample-in-dist.mjs'
import { closingLine, nothing, one, sum, tallyVitest } from './test/tally.mjs'

/** @typedef {import('./test/shell-run.mjs').Part} Part */

const layers = ['data', 'main', 'renderer', 'build', 'layers', 'crash']
const shells = ['electron', 'browser']

/**
 * `npm test [-- [--only NAME[,NAME]…] [WORDS…]]`: puts in place what is missing, runs every test, and ends with one line,
 * `N passed, N failed`. NAME is a layer or a shell; WORDS go to the runners and narrow the files.
 */
await runProgram(async () => {
  const { names, words } = readArguments(process.argv.slice(2))
  /** @type {Part[]} */
  const parts = []
  try {
    await prepareDependencies()
    const chosenLayers = layers.filter((name) => names.includes(name))
    const chosenShells = shells.filter((name) => names.includes(name))
    const { runtimes, reasons } =
      chosenShells.length > 0 ? await prepareShells(chosenShells) : { runtimes: {}, reasons: {} }
    await prepareDist()
    if (chosenShells.length > 0) await prepareSample()
    if (chosenLayers.length > 0) parts.push(await runLayers(chosenLayers, words))
    const { runShell } = await import('./test/shell-run.mjs')
    Object.assign(process.env, runtimes)
    for (const shell of chosenShells) {
      const reason = reasons[shell]
      parts.push(
        ...(reason ? [{ name: shell, tally: one('skipped'), reason }] : await runShell(shell, words)),
      )
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    parts.push({ name: 'preparation', tally: one('failed'), reason: error.message })
  }
  return conclude(parts)
})

/**
 * @param {string[]} given
 * @returns {{names: string[], words: string[]}}
 */
function readArguments(given) {
  const words = [...given]
  const names = []
  for (let at = words.indexOf('--only'); at !== -1; at = words.indexOf('--only')) {
    names.push(...(words.splice(at, 2)[1] ?? '').split(','))
  }
  const unknown = names.find((name) => ![...layers, ...shells].includes(name))
  if (unknown !== undefined) {
    throw new Refusal(`There are no tests named ${unknown}: say one of ${[...layers, ...shells].join(', ')}.`)
  }
  return { names: names.length > 0 ? names : [...layers, ...shells], words }
}

/**
 * Puts in place an Electron, a browser and what they need of the system.
 *
 * @param {string[]} chosen
 * @returns {Promise<{runtimes: Record<string, string>, reasons: Record<string, string>}>} what tells the tests where
 *   they are, and why a shell cannot run
 */
async function prepareShells(chosen) {
  const { prepareElectron, introduce } = await import('./runtime/electron-runtime.mjs')
  const { findChromium } = await import('./runtime/chromium.mjs')
  const { missingLibraries } = await import('./runtime/linux.mjs')
  const { prepareSystem } = await import('./test/debian-packages.mjs')
  /** @type {Record<string, string>} */
  const runtimes = {}
  /** @type {Record<string, string>} */
  const reasons = {}
  /** @type {string | undefined} */
  let executable
  if (chosen.includes('electron')) {
    try {
      const electron = await prepareElectron()
      executable = electron.executable
      runtimes.ELECTRON_OVERRIDE_DIST_PATH = electron.folder
      console.error(introduce(electron))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      reasons.electron = error.message
    }
  }
  await prepareSystem(executable)
  const missing = executable === undefined || process.platform !== 'linux' ? [] : missingLibraries(executable)
  if (missing.length > 0) reasons.electron = `Electron lacks ${missing.join(', ')}`
  const chromium = findChromium()
  if (chromium !== undefined) runtimes.SOURCELINE_CHROMIUM = chromium
  else reasons.browser = 'there is no Chromium: install one, or name it in SOURCELINE_CHROMIUM'
  return { runtimes, reasons }
}

/**
 * @param {string[]} names
 * @param {string[]} words
 * @returns {Promise<Part>}
 */
async function runLayers(names, words) {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-test-'))
  const report = join(folder, 'report.json')
  try {
    await run(
      process.execPath,
      [
        join(projectRoot, 'node_modules/vitest/vitest.mjs'),
        'run',
        ...names.flatMap((name) => ['--project', name]),
        ...words,
        '--passWithNoTests',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    )
    if (!existsSync(report))
      return { name: names.join(', '), tally: one('failed'), reason: 'Vitest ended without a report' }
    return { name: names.join(', '), tally: tallyVitest(JSON.parse(readFileSync(report, 'utf8'))) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Prints each part and the closing line. What could not run at all is a failure for CI: it must not pass for tested.
 *
 * @param {Part[]} parts
 * @returns {number} the exit code
 */
function conclude(parts) {
  let total = nothing
  console.log()
  for (const { name, tally, reason } of parts) {
    const counted = reason !== undefined && tally.skipped > 0 && process.env.CI ? one('failed') : tally
    total = sum([total, counted])
    console.log(`${name}: ${closingLine(counted)}${reason === undefined ? '' : ` (${reason})`}`)
  }
  console.log(closingLine(total))
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}
