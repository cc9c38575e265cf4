import { join } from 'node:path'
import { runnerImport } from 'vite'
import { prepareDependencies } from './dependencies.mjs'
import { projectRoot } from './project-root.mjs'
import { runProgram } from './refusal.mjs'

const gold = join(projectRoot, 'tests', 'gold')

/**
 * `npm run score:reading`: how well numbers, dates, hedges, speakers and names are read out of words, by language, over
 * the phrases of `tests/gold/reading/`; every phrase that is read wrong; and how long reading takes.
 */
await runProgram(async () => {
  await prepareDependencies()
  const { scoreReading } = await bundled('score-reading.ts')
  const { measureReading } = await bundled('reading-speed.ts')
  /** @type {import('../tests/gold/score-reading.ts').Score[]} */
  const scores = scoreReading(join(gold, 'reading'))
  for (const { language, kind, right, total, missed } of scores) {
    const rest = total === right ? '' : `   ${missed} not read, ${total - right - missed} read wrong`
    console.log(`${language.padEnd(10)}${kind.padEnd(10)}${String(right).padStart(4)} of ${total}${rest}`)
  }
  const right = scores.reduce((sum, score) => sum + score.right, 0)
  const total = scores.reduce((sum, score) => sum + score.total, 0)
  console.log(`${'all'.padEnd(20)}${String(right).padStart(4)} of ${total}`)
  const wrong = scores.flatMap((score) => score.wrong.map((reading) => ({ ...reading, ...score })))
  console.log(`\nnot read, or read wrong: ${wrong.length}`)
  for (const { language, kind, phrase, read } of wrong) {
    const { words, expected, kind: _, ...context } = phrase
    console.log(`\n${language} ${kind}: ${words}`)
    if (Object.keys(context).length > 0) console.log(`  with      ${JSON.stringify(context)}`)
    console.log(`  expected  ${JSON.stringify(expected)}`)
    console.log(`  read      ${JSON.stringify(read)}`)
  }
  console.log('\na field read out of 300 characters, median in ms')
  const languages = [...new Set(scores.map(({ language }) => language))]
  /** @type {import('../tests/gold/reading-speed.ts').Speed[]} */
  const speeds = measureReading(join(gold, 'reading'), languages)
  for (const { language, type, milliseconds } of speeds) {
    console.log(`${language.padEnd(10)}${type.padEnd(10)}${milliseconds.toFixed(2).padStart(6)}`)
  }
})

/**
 * A TypeScript module of the gold table, with the code it measures.
 *
 * @param {string} name
 */
async function bundled(name) {
  return (await runnerImport(join(gold, name), { configFile: false, logLevel: 'error' })).module
}
