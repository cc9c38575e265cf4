import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { runnerImport } from 'vite'
import { prepareDist } from './dist.mjs'
import { projectRoot } from './project-root.mjs'
import { runProgram } from './refusal.mjs'

/** Web pages with the true body of each in `ground-truth.json`; kept beside the project, not in it. */
const pages = join(projectRoot, '..', 'shared', 'corpora', 'html-articles')

/** How many files the thread that asks must stay free for. */
const manyFiles = 1_000

/** Measures itself until it is spoken to. */
const idleThread = `
const { parentPort } = require('node:worker_threads')
const { monitorEventLoopDelay } = require('node:perf_hooks')
const delay = monitorEventLoopDelay({ resolution: 1 })
const figuresOf = ${figuresOf}
delay.enable()
parentPort.on('message', () => parentPort.postMessage(figuresOf(delay)))
parentPort.postMessage('started')
`

await runProgram(async () => {
  await prepareDist()
  const { openReaderPool } = (
    await runnerImport(join(projectRoot, 'main', 'readers', 'reader-pool.ts'), {
      configFile: false,
      logLevel: 'error',
    })
  ).module
  const readers = openReaderPool()
  try {
    if (existsSync(pages)) await scoreArticles(readers)
    else console.log('No corpus of web pages beside the project: the score of main texts is left out.')
    await measureDelay(readers)
  } finally {
    await readers.close()
  }
})

/**
 * Prints how well main texts are found: precision, recall and F1 by shingles of four words, as mean over the pages.
 *
 * @param {any} readers
 */
async function scoreArticles(readers) {
  /** @type {Record<string, { articleBody: string }>} */
  const truth = JSON.parse(readFileSync(join(pages, 'ground-truth.json'), 'utf8'))
  /** @type {{ id: string, f1: number, precision: number, recall: number }[]} */
  const scores = []
  for (const [id, { articleBody }] of Object.entries(truth)) {
    const bytes = new Uint8Array(readFileSync(join(pages, `${id}.html`)))
    const reading = await readers.read({ name: `${id}.html`, bytes })
    scores.push({ id, ...compare(shingles(articleBody), shingles(reading.text ?? '')) })
  }
  scores.sort((a, b) => a.f1 - b.f1)
  for (const { id, f1, precision, recall } of scores.slice(0, 5)) {
    console.log(
      `  ${id}  F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
    )
  }
  /** @param {'f1' | 'precision' | 'recall'} name */
  const mean = (name) => (scores.reduce((sum, score) => sum + score[name], 0) / scores.length).toFixed(4)
  console.log(
    `main texts of ${scores.length} pages: F1 ${mean('f1')}, precision ${mean('precision')}, recall ${mean('recall')}`,
  )
}

/** @param {string} text */
function shingles(text) {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  /** @type {Map<string, number>} */
  const found = new Map()
  for (let index = 0; index + 4 <= Math.max(words.length, 4); index++) {
    const shingle = words.slice(index, index + 4).join(' ')
    found.set(shingle, (found.get(shingle) ?? 0) + 1)
  }
  return found
}

/**
 * @param {Map<string, number>} wanted
 * @param {Map<string, number>} got
 */
function compare(wanted, got) {
  let shared = 0
  for (const [shingle, count] of got) shared += Math.min(count, wanted.get(shingle) ?? 0)
  /** @param {Map<string, number>} counts */
  const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0) || 1
  const precision = shared / total(got)
  const recall = shared / total(wanted)
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/**
 * Prints for how long the thread that asks was held up while many files were read, beside a thread that did nothing: what
 * both wait for is the machine.
 *
 * @param {any} readers
 */
async function measureDelay(readers) {
  const sources = existsSync(pages) ? corpusPages() : [writtenPage()]
  const control = new Worker(idleThread, { eval: true })
  await new Promise((resolve) => control.once('message', resolve))
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const started = performance.now()
  let next = 0
  const reader = async () => {
    while (next < manyFiles) {
      const source = /** @type {Uint8Array} */ (sources[next % sources.length])
      await readers.read({ name: `${next++}.html`, bytes: source.slice() })
    }
  }
  await Promise.all([reader(), reader(), reader(), reader()])
  delay.disable()
  const seconds = (performance.now() - started) / 1000
  control.postMessage('end')
  const idle = await new Promise((resolve) => control.once('message', resolve))
  await control.terminate()
  console.log(`${manyFiles} files read in ${seconds.toFixed(1)} s; turns of the event loop, in ms:`)
  for (const [name, figures] of [
    ['the thread that asks', figuresOf(delay)],
    ['an idle thread', idle],
  ]) {
    console.log(`  ${name}: median ${figures.median}, p99 ${figures.p99}, longest ${figures.longest}`)
  }
}

/** @param {import('node:perf_hooks').IntervalHistogram} delay */
function figuresOf(delay) {
  const milliseconds = (/** @type {number} */ nanoseconds) => Number((nanoseconds / 1e6).toFixed(1))
  return {
    median: milliseconds(delay.percentile(50)),
    p99: milliseconds(delay.percentile(99)),
    longest: milliseconds(delay.max),
  }
}

function corpusPages() {
  return readdirSync(pages)
    .filter((name) => name.endsWith('.html'))
    .map((name) => new Uint8Array(readFileSync(join(pages, name))))
}

function writtenPage() {
  const paragraph =
    '<p>The keeper of the mill had left the day before, said the driver, who had known him for years.</p>'
  return new TextEncoder().encode(`<html><body><article>${paragraph.repeat(60)}</article></body></html>`)
}
