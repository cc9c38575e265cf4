import { describe, expect, test } from 'vitest'
import { claimsOn } from '../../../data/edits/add-claim.ts'
import { isOvertaken } from '../../../data/evidence/overtaken.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

function decided() {
  const day = workbook()
  const source = day.source(
    'Five died, the mayor said. Five bodies lay there. The service denied it. Nine died.',
  )
  const incident = day.incident()
  const five = day.attach(source, 'Five died', incident, 'killed', '5')
  day.attach(source, 'Nine died', incident, 'killed', '9')
  day.decide(incident, 'killed', 'best', { claims: [five], reason: 'The mayor knows.' })
  return { day, source, incident, five }
}

function overtaken(day: Day, incident: RecordId<'incident'>, field = 'killed'): boolean {
  const { decision } = day.evidenceOn(incident, field)
  return decision !== null && isOvertaken(decision, claimsOn(day.records, incident, field))
}

describe('a decision asks for a second look', () => {
  test('when a claim that it considered is denied since, until somebody decides again', () => {
    const { day, source, incident, five } = decided()
    day.cite(source, 'Five bodies lay there', five)
    expect(overtaken(day, incident)).toBe(false)
    day.cite(source, 'denied it', five, { stance: 'disputes' })
    expect(overtaken(day, incident)).toBe(true)
    day.decide(incident, 'killed', 'best', { claims: [five] })
    expect(overtaken(day, incident)).toBe(false)
  })

  test('when a passage changes sides', () => {
    const { day, source, incident, five } = decided()
    const citation = day.cite(source, 'Five bodies lay there', five)
    day.edit('set-citation', { id: citation, certainty: 'reported' })
    expect(overtaken(day, incident)).toBe(false)
    day.edit('set-citation', { id: citation, stance: 'disputes' })
    expect(overtaken(day, incident)).toBe(true)
  })

  test.each(['uncite', 'remove'])(
    'when the only passage is taken off by %s, not when one of two is',
    (verb) => {
      const { day, source, incident, five } = decided()
      const second = day.cite(source, 'Five bodies lay there', five)
      day.edit(verb, { id: second })
      expect(overtaken(day, incident)).toBe(false)
      day.edit(verb, { id: day.all('citation').find(({ claim }) => claim === five)?.id })
      expect(overtaken(day, incident)).toBe(true)
    },
  )

  test('when the source of the only passage goes with all that rests on it', () => {
    const { day, source, incident } = decided()
    day.edit('remove', { id: source, with: true })
    expect(overtaken(day, incident)).toBe(true)
  })
})

describe('a decision whose value hangs on a date', () => {
  const yesterday = (against: string) => ({
    edtf: '2025-09-30',
    resolved: { against, offset: '-P1D', approximate: false },
  })

  test('of the analyst’s own is worked out anew with it, and asks for a second look', () => {
    const day = workbook()
    const source = day.source('Yesterday.', { published: '2025-10-01' })
    const incident = day.incident()
    day.claim(incident, 'date', '2025-09-12')
    day.decide(incident, 'date', 'best', { value: yesterday(source) })
    expect(overtaken(day, incident, 'date')).toBe(false)
    day.edit('set-source', { id: source, published: '2025-11-01' })
    expect(day.evidenceOn(incident, 'date').reported.value).toMatchObject({ edtf: '2025-10-31' })
    expect(overtaken(day, incident, 'date')).toBe(true)
  })

  test.each([
    ['best', '2025-10-31'],
    ['highest', '2025-10-31'],
    ['lowest', '2025-10-12'],
    ['range', '2025-10-12/2025-10-31'],
  ])('by the rule %s is worked out anew over its claims', (rule, edtf) => {
    const day = workbook()
    const source = day.source('Yesterday.', { published: '2025-10-01' })
    const incident = day.incident()
    const claim = day.claim(incident, 'date', yesterday(source))
    day.claim(incident, 'date', '2025-10-12')
    day.decide(incident, 'date', rule, rule === 'best' ? { claims: [claim] } : {})
    day.edit('set-source', { id: source, published: '2025-11-01' })
    expect(day.evidenceOn(incident, 'date').reported.value).toMatchObject({ edtf })
    expect(overtaken(day, incident, 'date')).toBe(true)
  })
})
