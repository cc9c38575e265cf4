import { describe, expect, it } from 'vitest'
import type { FieldReading, PassageReading } from '../../../data/queries/passage-readings.ts'
import type { Value } from '../../../data/values/value.ts'
import { fitOf, paletteRows } from '../../../renderer/views/coding/attach/palette-rows.ts'

function field(
  id: string,
  label: string,
  read: { value: Value; display: string } | null,
  claims: string[] = [],
) {
  return {
    field: {
      id,
      label,
      type: id === 'summary' ? 'text' : 'count',
      help: null,
      options: [],
      repeatable: false,
    },
    section: 'Harm',
    subject: 'incident:1',
    about: null,
    state: claims.length > 0 ? 'one' : 'empty',
    value: read?.value ?? null,
    stance: 'supports',
    denier: null,
    namesCategory: false,
    display: read?.display ?? null,
    typed: read?.display ?? null,
    place: null,
    reason: null,
    candidates: [],
    claims: claims.map((display, index) => ({ id: `claim:${id}${index}`, item: 1, display })),
  } satisfies FieldReading
}

const eight = { value: { min: 8, max: 8 }, display: '8' }
const reading: PassageReading = {
  fields: [
    field('summary', 'Summary', { value: 'eight militants dead', display: 'eight militants dead' }),
    field('place', 'Place', null),
    field('killed', 'Killed', eight, ['8', '≥ 10']),
    field('killed_civilians', 'Killed, civilians', null),
    field('wounded', 'Wounded', eight),
  ],
  names: [
    {
      bearer: 'actor:1',
      shown: 'Southern Command',
      text: 'Command South',
      kind: 'other',
      language: 'en',
      at: null,
      names: [],
    },
  ],
  hedge: null,
  speaker: null,
  via: [],
}

const shown = (typed: string, stance: 'supports' | 'disputes' = 'supports') =>
  paletteRows(reading, typed, stance).map((row) =>
    row.kind === 'name'
      ? `${row.name.text}: ${row.name.shown}`
      : row.kind === 'field'
        ? row.reading.field.label
        : `${row.reading.field.label}: ${row.claim.display}`,
  )

describe('what the palette offers', () => {
  it('puts fields first whose value stands in the words, text after figures, the rest in the codebook’s order', () => {
    expect(shown('').slice(0, -1)).toEqual(['Killed', 'Wounded', 'Summary', 'Place', 'Killed, civilians'])
  })

  it('puts a place or an actor that the words name before fields that take any words', () => {
    const named = reading.fields.map((one) =>
      one.field.label === 'Place' ? { ...one, value: null, display: null, typed: 'Qarn al-Hajar' } : one,
    )
    const rows = paletteRows({ ...reading, fields: named }, '', 'supports')
    expect(rows.slice(0, 4).map((row) => row.kind === 'field' && row.reading.field.label)).toEqual([
      'Killed',
      'Wounded',
      'Place',
      'Summary',
    ])
  })

  it('offers the words as a name below the fields, by whose name it would be; a name disputes nothing', () => {
    const name = 'Command South: Southern Command'
    expect(shown('').at(-1)).toBe(name)
    expect(shown('name so')).toEqual([name])
    expect(shown('command s')).toEqual([name])
    expect(shown('name', 'disputes')).not.toContain(name)
  })

  it('narrows by the letters typed, and says which claims the words could stand behind', () => {
    expect(shown('kil')).toEqual(['Killed', 'Killed: ≥ 10', 'Killed, civilians'])
    expect(shown('civ')).toEqual(['Killed, civilians'])
    expect(shown('zzz')).toEqual([])
  })

  it('joins a claim of the same value', () => {
    const [row] = paletteRows(reading, 'kil', 'supports')
    expect(row?.kind === 'field' && row.joins?.display).toBe('8')
  })

  it('offers claims alone while disputing', () => {
    expect(shown('', 'disputes')).toEqual(['Killed: 8', 'Killed: ≥ 10'])
    expect(shown('wound', 'disputes')).toEqual([])
  })

  it('fits the beginning of a label better than its middle, and letters in order least', () => {
    expect(['kil', 'civ', 'ille', 'kc', 'x', ''].map((wanted) => fitOf('killed, civilians', wanted))).toEqual(
      [4, 3, 2, 1, 0, 1],
    )
  })

  it('puts the field of the kind of people that the words name before the total', () => {
    const children = { ...field('killed_children', 'Killed, children', eight), namesCategory: true }
    const rows = paletteRows({ ...reading, fields: [field('killed', 'Killed', eight), children] }, '', null)
    expect(rows.map(({ id }) => id).slice(0, 2)).toEqual(['killed_children', 'killed'])
  })

  it('offers a value that somebody denies as disputing the claim of it, until the analyst turns it', () => {
    const denied = { stance: 'disputes', denier: 'the army' } as const
    const fields = [
      { ...field('killed', 'Killed', eight, ['8']), ...denied },
      { ...field('wounded', 'Wounded', eight), ...denied },
    ]
    const rows = (chosen: 'supports' | 'disputes' | null) =>
      paletteRows({ ...reading, fields, names: [] }, '', chosen).map((row) =>
        row.kind === 'name' ? row.id : [row.kind, row.id, row.stance],
      )
    expect(rows(null)).toEqual([
      ['claim', 'claim:killed0', 'disputes'],
      ['field', 'wounded', 'disputes'],
    ])
    expect(rows('supports')).toEqual([
      ['field', 'killed', 'supports'],
      ['field', 'wounded', 'supports'],
    ])
    expect(rows('disputes')).toEqual([['claim', 'claim:killed0', 'disputes']])
  })
})
