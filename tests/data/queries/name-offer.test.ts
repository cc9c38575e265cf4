import { describe, expect, test } from 'vitest'
import { nameOffer } from '../../../data/queries/name-offer.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

const text =
  'Their leader, al-Darari, gave the order in Atmeh. The Guard denied it. The OGM, he said, were in the hills near Atmah.'

function offerOn(day: Day, id: RecordId<'claim'>) {
  return nameOffer(day.records, day.get(id), day.records.referring('citation', id))
}

describe('a name that the source uses', () => {
  test('of an actor is offered with its passage and likely kind, until it is among the names', () => {
    const day = workbook()
    const source = day.source(text, { language: 'en' })
    const leader = day.actor('Salim Orchard')
    const raid = day.incident()
    const claim = day.attach(source, 'al-Darari', raid, 'initiator', { actor: leader, as: 'al-Darari' })
    const offer = offerOn(day, claim)
    expect(offer).toMatchObject({ bearer: leader, shown: 'Salim Orchard', text: 'al-Darari', language: 'en' })
    expect(day.get(offer?.excerpt as RecordId<'excerpt'>).quote).toBe('al-Darari')
    day.edit('set-actor', { id: leader, names: ['Salim Orchard', { text: 'al-Darari', kind: 'nickname' }] })
    expect(offerOn(day, claim)).toBeNull()
  })

  test('is an acronym in capitals, a spelling where it sounds the same, and the article is no part of it', () => {
    const day = workbook()
    const source = day.source(text)
    const guard = day.actor('Gaurd')
    const raid = day.incident()
    const named = (as: string) => day.claim(raid, 'target', { actor: guard, as })
    expect(offerOn(day, named('OGM'))?.kind).toBe('acronym')
    expect(offerOn(day, named('Abu Salim'))?.kind).toBe('kunya')
    expect(offerOn(day, named('the Orchard Men'))).toMatchObject({ text: 'Orchard Men', kind: 'other' })
    expect(offerOn(day, named('the Gaurd'))).toBeNull()
    expect(source).toBeDefined()
  })

  test('of a place is offered only where the passage is a name and nothing else', () => {
    const day = workbook()
    const source = day.source(text)
    const atmah = day.place('Atmah')
    const raid = day.incident()
    const where = (quote: string) => day.attach(source, quote, raid, 'place', { place: atmah })
    const short = where('in Atmeh')
    expect(offerOn(day, short)).toMatchObject({ text: 'Atmeh', kind: 'spelling', bearer: atmah })
    const day2 = workbook()
    const other = day2.attach(day2.source(text), 'in the hills near Atmah', day2.incident(), 'place', {
      place: day2.place('Atmah'),
    })
    expect(offerOn(day2, other)).toBeNull()
  })
})
