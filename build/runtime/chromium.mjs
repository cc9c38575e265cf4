import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where a program is that a person could call by its name.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chromium-headless-shell',
]

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * A Chromium for the tests of the browser shell: the one that SOURCELINE_CHROMIUM names, else any that is installed.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  if (process.env.SOURCELINE_CHROMIUM) return process.env.SOURCELINE_CHROMIUM
  for (const name of names) {
    const found = onPath(name)
    if (found !== undefined) return found
  }
  return places.find((place) => existsSync(place))
}

/** A port of this machine where nobody answers. */
const nowhere = 'http://127.0.0.1:9/'

/**
 * How the tests start it. Two of its own services ask Google's servers although Playwright switches off what it can: the
 * one that updates components, and the one that is told of every form on a page. They are sent nowhere.
 */
export const chromiumSwitches = [
  '--disable-gpu',
  `--component-updater=url-source=${nowhere}`,
  `--autofill-server-url=${nowhere}`,
]
