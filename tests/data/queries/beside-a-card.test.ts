import { describe, expect, test } from 'vitest'
import { englishWords } from '../../../data/queries/display-value.ts'
import { authoritySources } from '../../../data/queries/incident-sources.ts'
import { passageReading } from '../../../data/queries/passage-readings.ts'
import type { ReadBeside } from '../../../data/queries/passage-subjects.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

const text =
  'The Orchard Guard was founded in 2012. Officials said that Salem Darari, called Abu Rim, belonged to the Orchard Guard.'

function guard() {
  const day = workbook()
  const source = day.source(text, { language: 'en' })
  const force = day.actor('Orchard Guard')
  const man = day.actor('Salem Darari')
  const member = day.edit<'relation'>('relate', { from: man, type: 'member of', to: force })
  return { day, source, force, man, member }
}

function read(day: Day, source: RecordId<'source'>, beside: ReadBeside, quote: string) {
  const passage = { quote, start: text.indexOf(quote), text }
  const context = { records: day.records, locale: 'en-GB', words: englishWords }
  return passageReading(context, beside, source, passage, '2025-10-01')
}

describe('a text beside the card of an actor', () => {
  test('offers the fields of the actor, and those of its relations by both their ends', () => {
    const { day, source, force, man, member } = guard()
    const fields = read(day, source, force, 'founded in 2012')?.fields ?? []
    expect(fields.find(({ field }) => field.id === 'born')).toMatchObject({
      subject: force,
      value: { edtf: '2012' },
    })
    expect(fields.find(({ field }) => field.id === 'link_holds')).toMatchObject({
      subject: member,
      about: { from: 'Salem Darari', type: 'member of', to: 'Orchard Guard' },
    })
    expect(fields.every(({ subject }) => subject === force || subject === member)).toBe(true)
    expect(read(day, source, man, 'founded in 2012')?.fields).toHaveLength(fields.length)
  })

  test('offers words as a new name, or as the passage of one that has none; not what has one', () => {
    const { day, source, man } = guard()
    expect(read(day, source, man, 'Abu Rim')?.names).toMatchObject([
      { bearer: man, shown: 'Salem Darari', text: 'Abu Rim', kind: 'kunya', language: 'en', at: null },
    ])
    expect(read(day, source, man, 'Salem Darari')?.names).toMatchObject([{ text: 'Salem Darari', at: 0 }])
    const excerpt = day.excerpt(source, 'Salem Darari')
    day.edit('set-actor', { id: man, names: [{ text: 'Salem Darari', excerpt }] })
    expect(read(day, source, man, 'Salem Darari')?.names).toEqual([])
    expect(read(day, source, man, 'founded in 2012')?.names).toEqual([])
    expect(read(day, source, man, 'was founded in 2012. Officials said that')?.names).toEqual([])
  })

  test('is among the sources that speak of the actor: by a name, a claim, or as a value', () => {
    const { day, source, force, man, member } = guard()
    expect(authoritySources(day.records, force)).toEqual([])
    day.attach(source, 'belonged to the Orchard Guard', member, 'link_holds', 'yes')
    expect(authoritySources(day.records, force)).toMatchObject([{ id: source, passages: 1 }])
    expect(authoritySources(day.records, man)).toMatchObject([{ id: source, passages: 1 }])
    const incident = day.incident('A raid', { type: 'raid' })
    day.attach(source, 'The Orchard Guard', incident, 'initiator', { actor: force })
    expect(authoritySources(day.records, force)).toMatchObject([{ id: source, passages: 2 }])
  })
})
