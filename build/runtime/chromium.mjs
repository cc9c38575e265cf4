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

/**
 * How the tests start it. Its component updater asks Google's servers even when it is switched off by the usual
 * switch, so it is sent to a port of this machine where nobody answers.
 */
export const chromiumSwitches = ['--disable-gpu', '--component-updater=url-source=http://127.0.0.1:9/']
