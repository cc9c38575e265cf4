import { describe, expect, test } from 'vitest'
import { fieldOf } from '../../../data/edits/existing.ts'
import { displayValue, englishWords } from '../../../data/queries/display-value.ts'
import { workbook } from '../in-memory-workbook.ts'

const side = 'southern countryside of'

describe('a place as a row shows it', () => {
  test.each([
    [{ relation: 'in' }, 'Khan Tuman'],
    [{ relation: 'near' }, 'near Khan Tuman'],
    [{ relation: 'in', direction: side }, 'southern countryside of Khan Tuman'],
    [{ relation: 'in', direction: 'northern' }, 'northern Khan Tuman'],
    [
      { relation: 'near', direction: side, radius: 5 },
      'near Khan Tuman, southern countryside, about 5 km around',
    ],
    [{ relation: 'near', direction: 'east of' }, 'near Khan Tuman, east'],
    [{ relation: 'near', direction: 'on the road from Atmah to' }, 'on the road from Atmah to Khan Tuman'],
    [
      { relation: 'near', direction: 'the road to', radius: 1_200 },
      'near the road to Khan Tuman, about 1,200 km around',
    ],
    [{ relation: 'in', radius: 0.5, precision: 'street' }, 'Khan Tuman, about 0.5 km around'],
  ])('%j', (said, shown) => {
    const day = workbook()
    const incident = day.incident()
    const claim = day.claim(incident, 'place', { place: day.place('Khan Tuman'), ...said })
    const field = fieldOf(day.records, incident, 'place')
    const context = { records: day.records, locale: 'en-GB', words: englishWords }
    expect(displayValue(context, field, day.valueOf(claim))).toBe(shown)
  })

  test.each([0, -2, 20_001, 'five'])('is not kept with %j around it', (radius) => {
    const day = workbook()
    const place = day.place('Khan Tuman')
    const sentence = day.refusal('add-claim', {
      ...{ subject: day.incident(), field: 'place', value: { place, radius } },
    })
    expect(sentence).toContain('how far around is a number of kilometres above 0 and at most 20,000.')
  })
})
