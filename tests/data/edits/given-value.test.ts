import { describe, expect, test } from 'vitest'
import { workbook } from '../in-memory-workbook.ts'

function given(field: string, value: unknown) {
  const day = workbook()
  const subject = field === 'link_holds' ? link(day) : day.incident()
  return day.valueOf(day.claim(subject, field, value))
}

function refused(field: string, value: unknown): string {
  const day = workbook()
  const subject = field === 'link_holds' ? link(day) : day.incident()
  return day.refusal('add-claim', { subject, field, value })
}

function link(day: ReturnType<typeof workbook>) {
  const [from, to] = [day.incident(), day.incident()]
  return day.edit<'relation'>('relate', { from, type: 'part of', to })
}

const exactly = (number: number) => ({ min: number, max: number })

describe('a value is given as a person would type it, as a bare number, or as its object', () => {
  test('a place by its name is read as it would be typed; what is said of it beside that goes before', () => {
    const day = workbook()
    const sarin = day.place('Sarin')
    const value = (given: unknown) => day.valueOf(day.claim(day.incident(), 'place', given))
    expect(value({ place: 'near northern Sarin', radius: 2 })).toEqual({
      ...{ place: sarin, relation: 'near', direction: 'northern', radius: 2 },
    })
    expect(value({ place: 'near Sarin', relation: 'in' })).toEqual({ place: sarin, relation: 'in' })
    expect(value({ place: sarin })).toEqual({ place: sarin, relation: 'in' })
  })

  test.each(['-', '?', '–', '…'])('signs alone are no name of anybody: %s', (signs) => {
    expect(refused('initiator', signs)).toContain('is no name')
    expect(refused('place', signs)).toContain('is no name')
  })

  test.each<[string, unknown, unknown]>([
    ['killed', 8, exactly(8)],
    ['killed', 0, exactly(0)],
    ['killed', '8', exactly(8)],
    ['killed', { min: 8, max: 8 }, exactly(8)],
    ['killed', 'at least 13', { min: 13 }],
    ['killed', { min: 13 }, { min: 13 }],
    ['killed', 'unknown', { unknown: true }],
    ['killed', { unknown: true }, { unknown: true }],
    ['killed', '8 | 10', { oneOf: [exactly(8), exactly(10)] }],
    ['killed', { oneOf: [8, 'at least 10'] }, { oneOf: [exactly(8), { min: 10 }] }],
    ['killed', { oneOf: [8, '8'] }, exactly(8)],
    ['date', '28 September 2025', { edtf: '2025-09-28' }],
    ['date', '2025-09', { edtf: '2025-09' }],
    ['date', 2025, { edtf: '2025' }],
    [
      'date',
      { oneOf: ['2014-09-28', '2025-09-28'] },
      { oneOf: [{ edtf: '2014-09-28' }, { edtf: '2025-09-28' }] },
    ],
    ['site', 'home', 'home'],
    ['site', 'Farm or open land', 'farm'],
    ['site', { oneOf: ['home', 'Farm or open land'] }, { oneOf: ['home', 'farm'] }],
    ['tactics', 'landing; cordon', ['cordon', 'landing']],
    ['tactics', ['landing', 'cordon', 'landing'], ['cordon', 'landing']],
    ['tactics', ['Cordon'], ['cordon']],
    ['link_holds', true, 'yes'],
    ['link_holds', 'No', 'no'],
    ['damage', 'two houses; a wall', ['two houses', 'a wall']],
    ['damage', ['two houses'], ['two houses']],
    ['seized', 'rifles', 'rifles'],
    ['seized', { oneOf: ['rifles', 'pistols'] }, { oneOf: ['rifles', 'pistols'] }],
    ['seized', 3, '3'],
  ])('%s: %j', (field, value, kept) => {
    expect(given(field, value)).toEqual(kept)
  })

  test.each<[string, unknown, RegExp]>([
    ['killed', -3, /"-3" is below zero; write it like 8/],
    ['killed', 3.5, /"3.5" is no whole number/],
    ['killed', { min: 5, max: 3 }, /the minimum is above the maximum/],
    ['killed', {}, /a count needs a minimum, a maximum or words/],
    ['killed', null, /^Write a value for “Killed”; what is not known is "unknown"\.$/],
    ['killed', '', /^Write a value for “Killed”\.$/],
    ['killed', true, /^This is no value for “Killed” \(count\): /],
    ['killed', { oneOf: ['8', 'unknown'] }, /^“Unknown” is no alternative to another value of “Killed”\.$/],
    ['killed', { oneOf: [] }, /^This is no value for “Killed”/],
    ['date', { edtf: '2025-02-30' }, /"2025-02-30" is no date that exists/],
    ['date', '5/6', /./],
    ['site', 'hom', /The codebook has no code “hom” for “Site”; did you mean home/],
    ['site', ['home'], /^This is no value for “Site” \(one-of\)/],
    ['tactics', [], /^This is no value for /],
    ['tactics', ['no such'], /The codebook has no code “no such”/],
    ['place', { place: 'place:9' }, /^There is no place:9 in this workbook\.$/],
    ['place', 'place:9', /^There is no place:9 in this workbook\.$/],
    ['place', 8, /^This is no value for “Place” \(place\)/],
    ['initiator', { actor: 'actor:9' }, /^There is no actor:9 in this workbook\.$/],
    ['seized', ['rifles'], /^This is no value for “/],
  ])('%s: %j is refused: %s', (field, value, sentence) => {
    expect(refused(field, value)).toMatch(sentence)
  })
})

describe('places and actors may be named', () => {
  test('a name that is on record is its bearer, however it is spelled; another is put on record', () => {
    const day = workbook()
    const incident = day.incident()
    const group = day.actor('Islamic State', { text: 'ISIS', kind: 'acronym' })
    const atmah = day.place('Atmah')
    expect(day.valueOf(day.claim(incident, 'initiator', 'islamic state'))).toEqual({
      actor: group,
      as: 'islamic state',
    })
    expect(day.valueOf(day.claim(incident, 'target', { actor: 'ISIS', role: 'owner' }))).toEqual({
      actor: group,
      as: 'ISIS',
      role: 'owner',
    })
    const place = day.claim(incident, 'place', { place: 'ATMAH', relation: 'near', precision: 'town' })
    expect(day.valueOf(place)).toEqual({ place: atmah, relation: 'near', precision: 'town' })
    const other = day.claim(incident, 'place', 'near Harim')
    expect(day.valueOf(other)).toMatchObject({ relation: 'near' })
    expect(day.all('place').map(({ names }) => names[0])).toEqual([
      { text: 'Atmah', kind: 'spelling', language: null, excerpt: null },
      { text: 'Harim', kind: 'spelling', language: null, excerpt: null },
    ])
    expect(day.all('actor')).toHaveLength(1)
  })

  test('an id stands for itself, typed or in an object', () => {
    const day = workbook()
    const incident = day.incident()
    const atmah = day.place('Atmah')
    expect(day.valueOf(day.claim(incident, 'place', atmah))).toEqual({ place: atmah, relation: 'in' })
    expect(day.valueOf(day.claim(incident, 'place', `near ${atmah}`))).toEqual({
      place: atmah,
      relation: 'near',
    })
    const group = day.actor('ISIS')
    expect(day.valueOf(day.claim(incident, 'initiator', group))).toEqual({ actor: group })
    expect(day.all('place')).toHaveLength(1)
    expect(day.all('actor')).toHaveLength(1)
  })

  test('a name that two bear is refused, not put on record a third time', () => {
    const day = workbook()
    const incident = day.incident()
    day.place('Atmah')
    day.place('Atmah')
    expect(day.refusal('add-claim', { subject: incident, field: 'place', value: 'Atmah' })).toBe(
      '2 places bear the name “Atmah”; choose one of them, or give its id.',
    )
  })

  test('alternatives are split before they are looked up', () => {
    const day = workbook()
    const value = day.valueOf(day.claim(day.incident(), 'initiator', 'ISIS | the Front | ISIS'))
    expect(value).toMatchObject({ oneOf: [{ as: 'ISIS' }, { as: 'the Front' }] })
    expect(day.all('actor')).toHaveLength(2)
  })

  test('a name of nothing but signs is one name', () => {
    const day = workbook()
    const incident = day.incident()
    day.actor('***')
    day.claim(incident, 'initiator', '***')
    day.claim(incident, 'target', '***')
    expect(day.all('actor')).toHaveLength(1)
  })
})

test('a place that a value describes is made in the same change; the same entry of a gazetteer is one place', () => {
  const day = workbook()
  const place = {
    names: ['Tell Zaytun'],
    point: { latitude: 35.51, longitude: 36.42 },
    level: 'town',
    gazetteer: 'geonames:990000001',
  }
  const before = day.changes.length
  day.claim(day.incident(), 'place', { place, relation: 'near' })
  day.claim(day.incident(), 'place', { place })
  expect(day.changes).toHaveLength(before + 4)
  expect(day.all('place')).toMatchObject([{ level: 'town', gazetteer: place.gazetteer }])
  expect(day.refusal('add-claim', { subject: day.incident(), field: 'place', value: { place: {} } })).toMatch(
    /^This describes no place: /,
  )
})
