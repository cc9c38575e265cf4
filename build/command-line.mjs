import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepareDependencies } from './dependencies.mjs'
import { prepareDist } from './dist.mjs'
import { projectRoot } from './project-root.mjs'

/**
 * Goes where the person stands: `npm run` moves to the project's folder, and says in INIT_CWD where it came from. What
 * another script starts stays where that script put it.
 *
 * @param {string} script the name in package.json
 */
export function enterCallersFolder(script) {
  if (process.env.npm_lifecycle_event === script && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
}

/** Puts in place what every program here stands on: the locked dependencies and an up-to-date `dist`. */
export async function prepareProgram() {
  await prepareDependencies()
  await prepareDist()
}

/**
 * Runs the built command line in this very process, which spares starting a second one: it reads the words from
 * `process.argv` and sets the exit code.
 *
 * @param {string[]} words
 */
export async function runCommandLine(words) {
  const path = join(projectRoot, 'dist/main/command-line.js')
  process.argv.splice(1, process.argv.length, path, ...words)
  await import(pathToFileURL(path).href)
}
