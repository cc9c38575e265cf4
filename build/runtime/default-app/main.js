import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as electron from 'electron'

/** With the parts that Electron keeps for a default app. @type {import('electron').App & {setVersion(version: string): void, setAppPath(path: string): void, setDesktopName(name: string): void}} */
const app = /** @type {any} */ (electron.app)

/**
 * What the development runtime does with `electron [-r MODULE]… [SWITCHES] PATH`: the part of Electron's own default
 * app that running from source and Playwright's launcher stand on. PATH is a folder with a package.json, or a file.
 */
const [path, modules] = readArguments(process.argv.slice(1))
const require = createRequire(import.meta.url)
for (const module of modules) require(resolve(module))
if (path === undefined) {
  console.error('Say which app to run: electron PATH.')
  app.exit(2)
} else {
  await open(resolve(path))
}

/**
 * @param {string[]} words
 * @returns {[path: string | undefined, modules: string[]]} what comes after the path is the app's own
 */
function readArguments(words) {
  const required = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--version' || word === '-v') {
      process.stdout.write(`v${process.versions.electron}\n`)
      process.exit(0)
    }
    if (word === '-r' || word === '--require') required.push(words[++index] ?? '')
    else if (!word.startsWith('-')) return [word, required]
  }
  return [undefined, required]
}

/** @param {string} place */
async function open(place) {
  const isFolder = statSync(place).isDirectory()
  const folder = isFolder ? place : dirname(place)
  const description = isFolder ? JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) : {}
  if (description.version) app.setVersion(description.version)
  if (description.productName ?? description.name) app.setName(description.productName ?? description.name)
  if (description.desktopName) app.setDesktopName(description.desktopName)
  app.setAppPath(folder)
  Object.assign(process, { defaultApp: true })
  await import(pathToFileURL(isFolder ? join(place, description.main ?? 'index.js') : place).href)
}
