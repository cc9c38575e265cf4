import { expect, test } from 'vitest'
import { workbook } from '../in-memory-workbook.ts'

test.each<[unknown, number, string]>([
  [{ words: 'Dozens' }, 1, 'one'],
  ['unknown', 1, 'one'],
  ['at least 5', 2, 'several'],
  ['about 8', 2, 'several'],
])(
  'a source that says %j is no rival of “8”; of sources that say 8 there are %i',
  (value, sources, state) => {
    const day = workbook()
    const incident = day.incident()
    day.attach(day.source('Dozens died, it was said.'), 'Dozens died', incident, 'killed', value)
    day.attach(day.source('The ministry said 8 were killed.'), '8 were killed', incident, 'killed', '8')
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({
      sources,
      state,
      reported: { value: { min: 8, max: 8 } },
    })
  },
)

test('two sources that say the same words are two witnesses of those words', () => {
  const day = workbook()
  const incident = day.incident()
  day.attach(day.source('Dozens died.'), 'Dozens', incident, 'killed', { words: 'Dozens' })
  day.attach(day.source('There were dozens of dead.'), 'dozens', incident, 'killed', { words: 'dozens' })
  day.attach(day.source('Scores died.'), 'Scores', incident, 'killed', { words: 'scores' })
  expect(day.evidenceOn(incident, 'killed')).toMatchObject({ sources: 2, state: 'several' })
})
