import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../../data/values/edtf.ts'
import ceiling from '../../gold/ceiling.json' with { type: 'json' }
import floor from '../../gold/floor.json' with { type: 'json' }
import { phrasesOf, scoreReading } from '../../gold/score-reading.ts'

const folder = join(import.meta.dirname, '../../gold/reading')
const languages = Object.keys(floor) as (keyof typeof floor)[]
const scores = scoreReading(folder)

describe('the gold table of readings', () => {
  it.each(
    languages.flatMap((language) =>
      Object.entries(floor[language]).map((entry) => [language, ...entry] as const),
    ),
  )('%s: %s is read no worse than it was (%i right)', (language, kind, least) => {
    const score = scores.find((one) => one.language === language && one.kind === kind)
    expect(score?.right).toBeGreaterThanOrEqual(least)
  })

  it.each(
    scores.map(
      ({ language, kind, right, missed, total }) => [language, kind, total - right - missed] as const,
    ),
  )('%s: %s is misread no more often than it was (%i read wrong)', (language, kind, wrong) => {
    const most: Record<string, Record<string, number>> = ceiling
    expect(wrong).toBeLessThanOrEqual(most[language]?.[kind] ?? 0)
  })

  it.each(languages)('%s: what is expected could be true', (language) => {
    for (const phrase of phrasesOf(join(folder, `${language}.jsonl`))) {
      if (phrase.expected === null) continue
      if (phrase.kind === 'date') expect(isEdtf(phrase.expected.edtf), phrase.words).toBe(true)
      for (const kept of verbatim(phrase)) expect(phrase.words).toContain(kept)
    }
  })

  it('has no phrase twice', () => {
    const all = languages.flatMap((language) => phrasesOf(join(folder, `${language}.jsonl`)))
    const asked = all.map(({ expected: _, ...question }) => JSON.stringify(question))
    expect(new Set(asked).size).toBe(asked.length)
    expect(all.length).toBeGreaterThanOrEqual(150)
  })
})

/** The parts of what is expected that must stand in the words. */
function verbatim({ kind, expected }: ReturnType<typeof phrasesOf>[number]): string[] {
  if (expected === null) return []
  if (kind === 'date') return [expected.words]
  if (kind === 'hedge') return [expected.wording]
  return kind === 'speaker' ? [expected.name, ...expected.via] : []
}
