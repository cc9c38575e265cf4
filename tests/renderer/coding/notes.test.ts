import { describe, expect, it } from 'vitest'
import type { EvidenceState } from '../../../data/evidence/field-evidence.ts'
import type { Highlight, PassageUse } from '../../../data/queries/source-reading.ts'
import { marksOf } from '../../../renderer/views/coding/text/marks.ts'
import { notesOf } from '../../../renderer/views/coding/text/notes.ts'

const words = (key: string, gaps: Readonly<Record<string, string | number>> = {}) =>
  [key.split('.').at(-1), ...Object.values(gaps)].join(' ')

function use(
  subject: PassageUse['subject'],
  fieldLabel: string,
  state: EvidenceState,
  more: Partial<PassageUse> = {},
) {
  const field = fieldLabel.toLowerCase()
  return {
    citation: 'citation:1',
    claim: 'claim:1',
    subject,
    speaksOf: [subject],
    incidentCode: subject.replace('incident:', 'SY-'),
    field,
    fieldLabel,
    item: 1,
    display: '8',
    stance: 'supports',
    state,
    claimsOnField: 1,
    ...more,
  } as PassageUse
}

function passage(number: number, uses: PassageUse[], more: Partial<Highlight> = {}): Highlight {
  const start = number * 10
  return {
    excerpt: `excerpt:${number}`,
    quote: `quote ${number}`,
    uses,
    outcome: 'exact',
    score: 1,
    start,
    end: start + 5,
    ...more,
  }
}

const here = 'incident:1' as const
const there = 'incident:2' as const

describe('passages in a text', () => {
  const highlights = [
    passage(1, [use(here, 'Date', 'one'), use(here, 'Place', 'several')]),
    passage(2, [use(there, 'Date', 'one')]),
    passage(3, [use(there, 'Killed', 'rival')]),
    passage(4, []),
    passage(5, [use(here, 'Killed', 'disputed', { stance: 'disputes' })], {
      outcome: 'approximate',
      score: 0.8,
    }),
    passage(6, [use(here, 'Killed', 'one')], { outcome: 'lost', start: null, end: null, score: 0 }),
  ]

  it('are marked in the weakest state of what they feed here; the lost ones have no place', () => {
    const marks = marksOf(highlights, here, { start: 90, end: 95 })
    expect(marks.map(({ id, state, belongs, doubtful }) => [id, state, belongs, doubtful])).toEqual([
      ['excerpt:1', 'several', 'here', false],
      ['excerpt:2', 'empty', 'elsewhere', false],
      ['excerpt:3', 'empty', 'elsewhere', false],
      ['excerpt:4', 'empty', 'elsewhere', false],
      ['excerpt:5', 'disputed', 'here', true],
      ['pending', 'empty', 'pending', false],
    ])
  })

  it('have a note each where they feed the incident, one a run where they feed another', () => {
    expect(notesOf(words, highlights, here).map(({ label, detail }) => [label, detail])).toEqual([
      ['Date · Place', '8'],
      ['SY-2', null],
      ['Killed', 'disputes 8'],
    ])
  })

  it('all belong elsewhere while no incident is open', () => {
    expect(notesOf(words, highlights, null).every(({ belongs }) => belongs === 'elsewhere')).toBe(true)
  })
})
