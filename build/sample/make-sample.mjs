import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../refusal.mjs'

const here = import.meta.dirname
const codebooks = ['raids-and-arrests', 'casualty-recording']

/** Who coded what, so that the history of the sample has two people in it. */
const coders = ['Noor', 'Teo']

/**
 * @typedef {{as: string, file?: string, known: Record<string, unknown>}} SampleSource a source: its name in the coding,
 *   its file in `texts/` if it has one, and what is known of it beside what the file says
 * @typedef {{edit: string, argument: Record<string, unknown>, as?: string}} Edit
 */

/**
 * Makes the sample workbook out of the texts and the coding beside this file, through the command line alone: what it
 * holds is what an analyst could have done. The same content each time; ids and times are those of the making.
 *
 * @param {string} workbook the folder to make, as `…/Sample.sourceline`
 * @param {string} commandLine the built command line, `dist/main/command-line.js`
 */
export async function makeSample(workbook, commandLine) {
  /** @type {Map<string, string>} */
  const ids = new Map()
  const by = (/** @type {number} */ turn) => ['--by', String(coders[turn % coders.length])]
  mkdirSync(dirname(workbook), { recursive: true })
  await sourceline(commandLine, [
    'new',
    workbook,
    ...codebooks.flatMap((name) => ['--codebook', name]),
    ...by(0),
  ])

  const sources = sampleSources()
  const files = sources.flatMap(({ as, file }) =>
    file === undefined ? [] : [{ as, path: join(here, 'texts', file) }],
  )
  const imported = await sourceline(commandLine, [
    'import',
    workbook,
    ...files.map(({ path }) => path),
    ...by(0),
  ])
  files.forEach(({ as }, index) => {
    ids.set(as, imported[index].id)
  })
  await perform(sources.map(describeSource), 0)

  for (const [turn, edits] of sampleCoding().entries()) await perform(edits, turn)

  /** @param {Edit[]} edits @param {number} turn */
  async function perform(edits, turn) {
    const lines = edits.map((edit) => JSON.stringify(edit, (_, value) => known(value))).join('\n')
    const made = await sourceline(commandLine, ['edit', workbook, ...by(turn)], lines)
    edits.forEach(({ as }, index) => {
      if (as !== undefined) ids.set(as, made[index].id)
    })
  }

  /** @param {unknown} value */
  function known(value) {
    return typeof value === 'string' && value.startsWith('$') ? (ids.get(value.slice(1)) ?? value) : value
  }
}

/** @returns {SampleSource[]} */
export function sampleSources() {
  return JSON.parse(readFileSync(join(here, 'sources.json'), 'utf8'))
}

/**
 * The coding, one list of edits for each file of `coding/`, in order.
 *
 * @returns {Edit[][]}
 */
export function sampleCoding() {
  const folder = join(here, 'coding')
  return readdirSync(folder)
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    )
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
      if (code === 0)
        resolve(
          said.out
            .trim()
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        )
      else
        reject(
          new Refusal(
            `The sample could not be made: ${words[0]} ended with ${code}.\n${said.err}${said.out}`,
          ),
        )
    })
    child.stdin.end(input)
  })
}
