import { join } from 'node:path'
import { runnerImport } from 'vite'
import { prepareDependencies } from './dependencies.mjs'
import { projectRoot } from './project-root.mjs'
import { runProgram } from './refusal.mjs'

const gold = join(projectRoot, 'tests', 'gold')

/**
 * `npm run score:reading`: how well numbers, dates, hedges, speakers and names are read out of words, by language, over
 * the phrases of `tests/gold/reading/`; then every phrase that is read wrong.
 */
await runProgram(async () => {
  await prepareDependencies()
  const { scoreReading } = (
    await runnerImport(join(gold, 'score-reading.ts'), { configFile: false, logLevel: 'error' })
  ).module
  /** @type {import('../tests/gold/score-reading.ts').Score[]} */
  const scores = scoreReading(join(gold, 'reading'))
  for (const { language, kind, right, total } of scores) {
    console.log(`${language.padEnd(10)}${kind.padEnd(10)}${String(right).padStart(4)} of ${total}`)
  }
  const right = scores.reduce((sum, score) => sum + score.right, 0)
  const total = scores.reduce((sum, score) => sum + score.total, 0)
  console.log(`${'all'.padEnd(20)}${String(right).padStart(4)} of ${total}`)
  const wrong = scores.flatMap((score) => score.wrong.map((reading) => ({ ...reading, ...score })))
  console.log(`\nread wrong: ${wrong.length}`)
  for (const { language, kind, phrase, read } of wrong) {
    const { words, expected, kind: _, ...context } = phrase
    console.log(`\n${language} ${kind}: ${words}`)
    if (Object.keys(context).length > 0) console.log(`  with      ${JSON.stringify(context)}`)
    console.log(`  expected  ${JSON.stringify(expected)}`)
    console.log(`  read      ${JSON.stringify(read)}`)
  }
})
