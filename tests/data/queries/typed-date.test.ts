import { describe, expect, it, test } from 'vitest'
import { fieldOf } from '../../../data/edits/existing.ts'
import { englishWords } from '../../../data/queries/display-value.ts'
import { typedDate } from '../../../data/queries/typed-date.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

function reading(day: Day, subject: RecordId<'incident'>, text: string, rest: object = {}) {
  const context = { records: day.records, locale: 'en-GB', words: englishWords }
  return typedDate(context, { subject, field: fieldOf(day.records, subject, 'date'), ...rest }, text)
}

/** A killing with two cited sources, one of them not dated to the day, and a raid dated in the first. */
function beginning() {
  const day = workbook()
  const [first, second, third] = [
    day.source('Five men died. They were taken in a raid on 28 May 2024.', {
      title: 'First report',
      published: '2024-06-20',
    }),
    day.source('Five men were killed.', { title: 'Second report', published: '2024-07-02' }),
    day.source('Nothing of it.', { title: 'Not cited', published: '2020-01-01' }),
  ]
  const incident = day.incident('Killing')
  const raid = day.incident('Raid')
  day.attach(first, 'Five men died', incident, 'killed', '5')
  day.attach(second, 'Five men were killed', incident, 'killed', '5')
  const raided = day.attach(first, '28 May 2024', raid, 'date', { edtf: '2024-05-28', words: '28 May 2024' })
  return { day, first, second, third, incident, raid, raided }
}

const shown = (offers: ReturnType<typeof reading>['offers']) =>
  offers.map(({ value, base }) => [value.edtf, base && ('source' in base ? base.source : base.of)])

describe('a date that hangs on another is offered beside every date at hand', () => {
  it('two months before: other dates first, then every publication', () => {
    const { day, incident, raided } = beginning()
    const { value, offers } = reading(day, incident, 'two months before')
    expect(value).toBeNull()
    expect(shown(offers)).toEqual([
      ['2024-03~', 'SY-2025-0002'],
      ['2024-04~', 'First report'],
      ['2024-05~', 'Second report'],
    ])
    expect(offers[0]).toEqual({
      value: {
        edtf: '2024-03~',
        typed: 'two months before',
        resolved: { against: raided, offset: '-P2M', approximate: true },
      },
      display: 'about March 2024',
      base: { field: 'Date', of: 'SY-2025-0002' },
      baseDisplay: '28 May 2024',
    })
  })

  it('last Tuesday: publications first, that of the open source before all', () => {
    const { day, incident, third } = beginning()
    expect(shown(reading(day, incident, 'last Tuesday', { source: third }).offers)).toEqual([
      ['2019-12-31', 'Not cited'],
      ['2024-06-18', 'First report'],
      ['2024-06-25', 'Second report'],
      ['2024-05-21', 'SY-2025-0002'],
    ])
  })

  it('12 March: of the year before a publication, before and after another date, or without its year', () => {
    const { day, incident } = beginning()
    expect(shown(reading(day, incident, '12 March').offers)).toEqual([
      ['2024-03-12', 'First report'],
      ['2024-03-12', 'Second report'],
      ['2024-03-12', 'SY-2025-0002'],
      ['2025-03-12', 'SY-2025-0002'],
      ['XXXX-03-12', null],
    ])
    expect(shown(reading(day, incident, 'Wednesday 12 March').offers)).toEqual([
      ['2025-03-12', 'SY-2025-0002'],
      ['XXXX-03-12', null],
    ])
  })

  test('nothing that hangs on the claim that is corrected', () => {
    const { day, incident, raid, raided } = beginning()
    const killed = day.claim(incident, 'date', {
      edtf: '2024-06-04',
      typed: 'a week after',
      resolved: { against: raided, offset: 'P1W', approximate: true },
    })
    const corrected = reading(day, raid, 'a week before', { claim: raided })
    expect(corrected.offers.map(({ value }) => value.resolved?.against)).not.toContain(killed)
    expect(corrected.offers.length).toBeGreaterThan(0)
  })
})

describe('what was chosen', () => {
  it('moves with the date it hangs on, in the same change; decisions on it are overtaken', () => {
    const { day, incident, raided } = beginning()
    const { offers } = reading(day, incident, '28 days after')
    const claim = day.claim(incident, 'date', offers[0]?.value)
    day.claim(incident, 'date', '2024-06-30')
    const decision = day.decide(incident, 'date', 'best', { claims: [claim] })
    expect(day.valueOf(claim)).toMatchObject({ edtf: '2024-06-25', typed: '28 days after' })
    const changes = day.changes.length
    day.edit('set-claim', { id: raided, value: '2024-05-27' })
    expect(day.valueOf(claim)).toMatchObject({ edtf: '2024-06-24', typed: '28 days after' })
    expect(day.changes.length).toBe(changes + 1)
    expect(day.get(decision).considered).not.toContain(claim)
  })

  it.each([
    ['last Tuesday', '2024-06-18', '2024-06-26', '2024-06-25'],
    ['12 March', '2024-03-12', '2023-06-26', '2023-03-12'],
    ['March', '2024-03', '2023-06-26', '2023-03'],
  ])('%s is looked for anew, not counted', (typed, before, published, after) => {
    const { day, incident, first } = beginning()
    const claim = day.claim(
      incident,
      'date',
      reading(day, incident, typed, { source: first }).offers[0]?.value,
    )
    expect(day.valueOf(claim)).toMatchObject({ edtf: before })
    day.edit('set-source', { id: first, published })
    expect(day.valueOf(claim)).toMatchObject({ edtf: after })
  })
})

describe('a date in full', () => {
  it('is shown, and its weekday where that is another', () => {
    const { day, incident } = beginning()
    expect(reading(day, incident, 'Monday 12 March 2025')).toEqual({
      value: { edtf: '2025-03-12', typed: 'Monday 12 March 2025' },
      display: '12 March 2025',
      weekday: { said: 1, is: 3 },
      hangs: false,
      offers: [],
    })
    expect(reading(day, incident, 'Wednesday 12 March 2025').weekday).toBeNull()
    expect(reading(day, incident, 'no date at all').value).toBeNull()
  })
})
