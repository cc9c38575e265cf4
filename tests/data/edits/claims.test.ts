import { describe, expect, test } from 'vitest'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'
import { storyText } from '../random-verbs.ts'

function raid() {
  const day = workbook()
  return { day, incident: day.incident(), source: day.source(storyText, { published: '2025-09-30' }) }
}

describe('add-claim', () => {
  test('claims a value for a field, of the analyst unless it is said otherwise', () => {
    const { day, incident } = raid()
    const claim = day.claim(incident, 'killed', 'at least 13', { note: 'Counted twice.' })
    expect(day.get(claim)).toEqual({
      id: claim,
      subject: incident,
      field: 'killed',
      item: 1,
      value: { min: 13 },
      origin: 'analyst',
      note: 'Counted twice.',
      setAside: null,
    })
    expect(day.get(day.claim(incident, 'killed', 8, { origin: 'import' })).origin).toBe('import')
  })

  test('puts rivals side by side on a field that holds one item', () => {
    const { day, incident } = raid()
    const claims = ['8', '10', '8'].map((value) => day.claim(incident, 'killed', value))
    expect(claims.map((id) => day.get(id).item)).toEqual([1, 1, 1])
  })

  test('opens a new item for each different value where a field repeats, and takes the one that is given', () => {
    const { day, incident } = raid()
    const item = (value: string, rest = {}) => day.get(day.claim(incident, 'seized', value, rest)).item
    expect([item('rifles'), item('a car'), item('rifles'), item('cars', { item: 2 }), item('belts')]).toEqual(
      [1, 2, 1, 2, 3],
    )
  })

  test('does not give the item of a claim set aside to another value', () => {
    const { day, incident } = raid()
    const claim = day.claim(incident, 'seized', 'rifles')
    day.records.put({ ...day.get(claim), setAside: 'the field holds codes now' })
    expect(day.get(day.claim(incident, 'seized', 'a car')).item).toBe(2)
  })

  test('is refused for a subject, a field or an item that there is not', () => {
    const { day, incident } = raid()
    const add = (rest: object) =>
      day.refusal('add-claim', { subject: incident, field: 'killed', value: 8, ...rest })
    expect(add({ subject: 'incident:9' })).toBe('There is no incident:9 in this workbook.')
    expect(add({ field: 'kiled' })).toMatch(
      /^The codebook has no field “kiled” for this incident; perhaps killed is meant/,
    )
    expect(add({ field: 'sex' })).toMatch(/^The codebook has no field “sex” for this incident; /)
    expect(add({ item: 2 })).toBe('“Killed” holds one item; a rival value goes on item 1.')
    expect(add({ item: 0 })).toMatch(/“item” takes a whole number, as 3, from 1 on/)
  })
})

describe('set-claim', () => {
  test('corrects value and note; the passages stay', () => {
    const { day, incident, source } = raid()
    const claim = day.attach(source, 'Eight militants dead', incident, 'killed', '9')
    expect(day.edit('set-claim', { id: claim, value: '8', note: 'A slip.' })).toBe(claim)
    expect(day.get(claim)).toMatchObject({ value: { min: 8, max: 8 }, note: 'A slip.' })
    expect(day.records.referring('citation', claim)).toHaveLength(1)
  })

  test('brings a claim back that was set aside', () => {
    const { day, incident } = raid()
    const claim = day.claim(incident, 'killed', 8)
    day.records.put({ ...day.get(claim), setAside: 'the field held words' })
    day.edit('set-claim', { id: claim, value: 9 })
    expect(day.get(claim).setAside).toBeNull()
  })

  test('is refused a second item of a field that holds one, and a value that does not fit', () => {
    const { day, incident } = raid()
    const claim = day.claim(incident, 'killed', 8)
    expect(day.refusal('set-claim', { id: claim, item: 2 })).toBe(
      '“Killed” holds one item; a rival value goes on item 1.',
    )
    expect(day.refusal('set-claim', { id: claim, value: 'many thanks' })).toMatch(
      /cannot be read as a number/,
    )
    expect(day.refusal('set-claim', { id: 'claim:9', value: 8 })).toBe(
      'There is no claim:9 in this workbook.',
    )
  })
})

describe('attach', () => {
  test('keeps the passage, claims the value and cites it, in one change', () => {
    const { day, incident, source } = raid()
    const changes = day.changes.length
    const claim = day.attach(source, 'at least ten bodies', incident, 'killed', 'at least 10', {
      speaker: 'a resident',
      via: 'a local group',
      certainty: 'reported',
      wording: 'counted',
    })
    expect(day.changes).toHaveLength(changes + 1)
    const [citation] = day.records.referring('citation', claim)
    expect(citation).toMatchObject({
      stance: 'supports',
      speaker: { name: 'a resident', actor: null },
      via: [{ name: 'a local group', actor: null }],
      certainty: 'reported',
      wording: 'counted',
    })
    expect(day.get(citation?.excerpt as RecordId<'excerpt'>)).toMatchObject({
      source,
      quote: 'at least ten bodies',
      start: storyText.indexOf('at least ten bodies'),
    })
  })

  test('adds a passage to a value that stands already, with its note', () => {
    const { day, incident, source } = raid()
    const other = day.source(storyText)
    const claim = day.attach(source, 'Eight militants dead', incident, 'killed', 8, {
      note: 'By the ministry.',
    })
    expect(day.attach(other, 'Eight militants dead', incident, 'killed', '8', { note: 'Also here.' })).toBe(
      claim,
    )
    expect(day.get(claim).note).toBe('By the ministry.\nAlso here.')
    expect(day.records.referring('citation', claim)).toHaveLength(2)
    expect(day.attach(other, 'at least ten bodies', incident, 'killed', '10')).not.toBe(claim)
  })

  test('cites a claim that is named, whatever its value', () => {
    const { day, incident, source } = raid()
    const claim = day.claim(incident, 'killed', 8)
    const quote = 'at least ten bodies'
    expect(day.edit('attach', { source, quote, claim, stance: 'disputes' })).toBe(claim)
    expect(day.records.referring('citation', claim)[0]?.stance).toBe('disputes')
  })

  test('is refused without saying what for, and for what stands there already', () => {
    const { day, incident, source } = raid()
    const passage = { source, quote: 'Eight militants dead' }
    expect(day.refusal('attach', passage)).toBe(
      'Say what the passage is for: a claim, or a subject with a field and a value.',
    )
    day.edit('attach', { ...passage, subject: incident, field: 'killed', value: 8 })
    expect(day.refusal('attach', { ...passage, subject: incident, field: 'killed', value: 8 })).toBe(
      'This passage stands with that value already.',
    )
    expect(
      day.refusal('attach', {
        ...passage,
        quote: 'Nine militants',
        subject: incident,
        field: 'killed',
        value: 9,
      }),
    ).toBe('“Nine militants” does not stand word for word in the text of the source.')
  })
})

describe('dates that hang on others', () => {
  const dateOf = (day: Day, claim: RecordId<'claim'>) => (day.valueOf(claim) as { edtf: string }).edtf

  function hanging() {
    const { day, incident, source } = raid()
    const reckoned = (against: string, offset: string, approximate = false) => ({
      edtf: '2025-01',
      resolved: { against, offset, approximate },
    })
    const arrest = day.claim(incident, 'date', reckoned(source, '-P2D'))
    const release = day.claim(day.incident(), 'date', reckoned(arrest, '-P2M', true))
    return { day, incident, source, arrest, release, reckoned }
  }

  test('move with the publication of the source, and what hangs on them moves too', () => {
    const { day, incident, source, arrest, release } = hanging()
    const decision = day.decide(incident, 'date', 'best')
    day.edit('set-source', { id: source, published: '2025-09-28' })
    expect([dateOf(day, arrest), dateOf(day, release)]).toEqual(['2025-09-26', '2025-07~'])
    expect(day.get(decision).considered).toEqual([])
    expect(day.changes.at(-1)).toHaveLength(4)
  })

  test('move with the claim they hang on', () => {
    const { day, arrest, release } = hanging()
    day.edit('set-claim', { id: arrest, value: '2024-05-30' })
    expect(dateOf(day, release)).toBe('2024-03~')
  })

  test('stay where the new date does not allow them to be worked out', () => {
    const { day, source, arrest } = hanging()
    day.edit('set-source', { id: source, published: '2025' })
    expect(dateOf(day, arrest)).toBe('2025-01')
    day.edit('set-source', { id: source, published: null })
    expect(dateOf(day, arrest)).toBe('2025-01')
  })

  test('move the period of an aggregate', () => {
    const { day, source, reckoned } = hanging()
    const sum = day.incident('Sum', { kind: 'aggregate', period: reckoned(source, '-P1M') })
    day.edit('set-source', { id: source, published: '2025-09-28' })
    expect(day.get(sum).period?.edtf).toBe('2025-08')
  })

  test('are refused when they would hang on themselves', () => {
    const { day, arrest, release, reckoned } = hanging()
    const sentence = 'This date would hang on itself; reckon it from another date.'
    expect(day.refusal('set-claim', { id: arrest, value: reckoned(arrest, 'P1D') })).toBe(sentence)
    expect(day.refusal('set-claim', { id: arrest, value: reckoned(release, 'P1D') })).toBe(sentence)
  })
})
