import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { enterCallersFolder, prepareProgram, runCommandLine } from './command-line.mjs'
import { projectRoot } from './project-root.mjs'
import { Refusal, runProgram } from './refusal.mjs'
import { introduce, prepareElectron } from './runtime/electron-runtime.mjs'
import { canSandbox, isRoot, missingLibraries } from './runtime/linux.mjs'
import { prepareSample } from './sample-in-dist.mjs'

/**
 * `npm start [-- SWITCHES] [WORKBOOK]`: the Electron window, or the browser shell where there can be no window. Words
 * that begin with a dash go to Electron.
 */
await runProgram(async () => {
  await prepareProgram()
  await prepareSample()
  enterCallersFolder('start')
  const words = process.argv.slice(2)
  const switches = words.filter((word) => word.startsWith('-'))
  const workbooks = words.filter((word) => !word.startsWith('-')).map((path) => resolve(path))
  try {
    return await openWindow(switches, workbooks)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(
      `${error.message} Meanwhile, Sourceline opens in your browser, at the link below; Ctrl+C ends it.`,
    )
    await runCommandLine(['serve', ...workbooks])
  }
})

/**
 * @param {string[]} switches
 * @param {string[]} workbooks
 * @returns {Promise<number>} the exit code of the window's program; refused where it cannot start
 */
async function openWindow(switches, workbooks) {
  if (process.platform === 'linux') {
    if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
      throw new Refusal('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).')
    }
    if (!process.env.DISPLAY) switches = ['--ozone-platform=wayland', ...switches]
  }
  const runtime = await prepareElectron()
  if (process.platform === 'linux') {
    const missing = missingLibraries(runtime.executable)
    if (missing.length > 0)
      throw new Refusal(`Electron lacks ${missing.join(', ')}: install what README.md lists for Linux.`)
    if (isRoot()) {
      console.error(
        'Running as root, so without the sandbox around pages (--no-sandbox): for development only.',
      )
      switches = ['--no-sandbox', ...switches]
    } else if (!canSandbox(runtime.folder)) {
      throw new Refusal('The sandbox around pages cannot start here, because user namespaces are off.')
    }
  }
  console.error(introduce(runtime))
  return await untilClosed(runtime.executable, [...switches, projectRoot, ...workbooks])
}

/**
 * @param {string} executable
 * @param {string[]} words
 * @returns {Promise<number>}
 */
function untilClosed(executable, words) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const electron = spawn(executable, words, { stdio: 'inherit', env })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => electron.kill(signal))
  }
  return new Promise((settle, fail) => {
    electron.on('error', fail)
    electron.on('close', (code) => settle(code ?? 1))
  })
}
