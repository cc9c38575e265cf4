import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../refusal.mjs'

const here = import.meta.dirname
const codebooks = ['raids-and-arrests', 'casualty-recording']

/**
 * @typedef {{as: string, file?: string, known: Record<string, unknown>}} SampleSource a source: its name in the coding,
 *   its file in `texts/` if it has one, and what is known of it beside what the file says
 * @typedef {{edit: string, argument: Record<string, unknown>, as?: string}} Edit
 * @typedef {{coder: string, edits: Edit[]}} Coding what one analyst did
 */

/**
 * Makes the sample workbook out of the texts and the coding beside this file, through the command line alone: what it
 * holds is what an analyst could have done. The same content each time; ids and times are those of the making.
 *
 * @param {string} workbook the folder to make, as `…/Sample.sourceline`
 * @param {string} commandLine the built command line, `dist/main/command-line.js`
 */
export async function makeSample(workbook, commandLine) {
  const sources = sampleSources()
  const coding = sampleCoding()
  const by = ['--by', coding[0]?.coder ?? 'Sourceline']
  mkdirSync(dirname(workbook), { recursive: true })
  const start = codebooks.flatMap((name) => ['--codebook', name])
  await sourceline(commandLine, ['new', workbook, ...start, ...by])

  /** @type {Map<string, string>} */
  const ids = new Map()
  const withFile = sources.filter(({ file }) => file !== undefined)
  const files = withFile.map(({ file = '' }) => join(here, 'texts', file))
  const imported = await sourceline(commandLine, ['import', workbook, ...files, ...by])
  withFile.forEach(({ as }, index) => {
    ids.set(as, imported[index].id)
  })

  for (const [turn, { coder, edits }] of coding.entries()) {
    await perform(coder, turn === 0 ? [...sources.map(describeSource), ...edits] : edits)
  }

  /** @param {string} coder @param {Edit[]} edits */
  async function perform(coder, edits) {
    const lines = edits.map((edit) => JSON.stringify(edit, (_, value) => withId(value))).join('\n')
    const made = await sourceline(commandLine, ['edit', workbook, '--by', coder], lines)
    edits.forEach(({ as }, index) => {
      if (as !== undefined) ids.set(as, made[index].id)
    })
  }

  /** @param {unknown} value `$name` becomes the id it stands for, where an earlier command made it. */
  function withId(value) {
    return typeof value === 'string' && value.startsWith('$') ? (ids.get(value.slice(1)) ?? value) : value
  }
}

/** @returns {SampleSource[]} */
export function sampleSources() {
  return JSON.parse(readFileSync(join(here, 'sources.json'), 'utf8'))
}

/**
 * What each analyst did, in the order of the files in the folder that bears the analyst's name.
 *
 * @returns {Coding[]}
 */
export function sampleCoding() {
  const folder = join(here, 'coding')
  return inside(folder).map((coder) => {
    const texts = inside(join(folder, coder)).map((name) => readFileSync(join(folder, coder, name), 'utf8'))
    return { coder, edits: texts.flatMap(jsonLines) }
  })
}

/** @param {string} folder */
function inside(folder) {
  return readdirSync(folder).sort()
}

/** @param {string} text */
function jsonLines(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** @param {SampleSource} source @returns {Edit} */
function describeSource({ as, file, known }) {
  return file === undefined
    ? { edit: 'add-source', argument: known, as }
    : { edit: 'set-source', argument: { id: `$${as}`, ...known } }
}

/**
 * Runs one command to its end and reads what it printed.
 *
 * @param {string} commandLine
 * @param {string[]} words
 * @param {string} [input]
 * @returns {Promise<any[]>} a result a line
 */
function sourceline(commandLine, words, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandLine, ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said.out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said.err += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(jsonLines(said.out))
      else reject(new Refusal(`The sample could not be made: ${words[0]} said\n${said.err}${said.out}`))
    })
    child.stdin.end(input)
  })
}
