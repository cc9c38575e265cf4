import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeField } from '../../../data/codebook/make-field.ts'
import { agree } from '../../../data/evidence/agree.ts'
import { RecordTable } from '../../../data/records/record-table.ts'
import { dateBounds, dateSchema } from '../../../data/values/date.ts'
import { dayEnds } from '../../../data/values/day-ends.ts'
import { describeDate } from '../../../data/values/describe-date.ts'
import { boundsOf, edtfShape, isEdtf } from '../../../data/values/edtf.ts'

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'))
const mark = fc.constantFrom('', '', '', '~', '?', '%')
const year = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0')),
  },
  { weight: 1, arbitrary: fc.constantFrom('199X', '20XX', 'XXXX', '1X01', '-0044', '-1200', '0000') },
)
const month = fc.oneof({ weight: 4, arbitrary: two(1, 13) }, fc.constant('XX'))
const day = fc.oneof({ weight: 4, arbitrary: two(1, 31) }, fc.constantFrom('XX', '2X'))

/** One date of levels 0 to 2, mostly of a day that exists. */
const moment = fc.oneof(
  fc.tuple(mark, year, mark).map(([, one, after]) => one + after),
  fc.tuple(year, mark, month, mark).map(([y, a, m, b]) => `${y}${a}-${m}${b}`),
  fc.tuple(year, mark, month, mark, day, mark).map(([y, a, m, b, d, c]) => `${y}${a}-${m}${b}-${d}${c}`),
  fc.tuple(mark, year, mark, month, mark, day).map(([a, y, b, m, c, d]) => `${a}${y}-${b}${m}-${c}${d}`),
  fc.tuple(year, two(20, 42), mark).map(([y, season, a]) => `${y}-${season}${a}`),
  fc.constantFrom(
    'Y17E7',
    'Y-170000002',
    'Y3388E2S3',
    '1950S2',
    '2016-05-02T00:30:00+02:00',
    '1985-04-12T23:20:30Z',
  ),
)
const end = fc.oneof({ weight: 5, arbitrary: moment }, fc.constantFrom('', '..'))
const member = fc.oneof(
  moment,
  fc.tuple(moment, moment).map(([from, to]) => `${from}..${to}`),
  moment.map((one) => `${one}..`),
  moment.map((one) => `..${one}`),
)
const members = fc.array(member, { minLength: 1, maxLength: 3 }).map((all) => all.join(','))
const likely = fc.oneof(
  { weight: 4, arbitrary: moment },
  { weight: 2, arbitrary: fc.tuple(end, end).map((ends) => ends.join('/')) },
  members.map((all) => `[${all}]`),
  members.map((all) => `{${all}}`),
)
const anything = fc.string({ unit: fc.constantFrom(...'0123456789-/.X~?%[]{},:TZSEY+ '), maxLength: 30 })
const accepted = likely.filter(isEdtf)

const plainDate = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/
const dateField = makeField({ id: 'date', section: 'when', label: 'Date', type: 'date', help: null })
const areOne = (a: string, b: string) => agree(new RecordTable(), dateField, { edtf: a }, { edtf: b })
const order = (a: string | null, b: string | null) =>
  a === null || b === null || Date.parse(a) <= Date.parse(b)

describe('every EDTF string that is accepted', () => {
  test('is one that the generators make often enough to mean something', () => {
    const all = fc.sample(likely, { numRuns: 500, seed: 7 })
    expect(all.filter(isEdtf).length).toBeGreaterThan(200)
  })

  test('parses: what it is made of and its ends are known and in order, and a record keeps it to the letter', () => {
    fc.assert(
      fc.property(fc.oneof(likely, anything), (text) => {
        const bounds = boundsOf(text)
        expect([bounds !== null, edtfShape(text) !== null]).toEqual([isEdtf(text), isEdtf(text)])
        const kept = dateSchema.safeParse({ edtf: text })
        expect(kept.success).toBe(isEdtf(text))
        if (!kept.success || bounds === null) return
        expect(kept.data).toEqual({ edtf: text })
        expect(dateBounds(kept.data)).toEqual(bounds)
        expect(order(bounds.earliest, bounds.latest)).toBe(true)
        for (const end of [bounds.earliest, bounds.latest]) {
          if (end === null) continue
          expect(new Date(end).toISOString().slice(0, end.length)).toBe(end)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('prints: some words in every language, the same each time, other words where doubt is marked', () => {
    fc.assert(
      fc.property(accepted, fc.constantFrom('en-GB', 'ar', 'tr'), (text, locale) => {
        const said = describeDate(text, locale)
        expect(said.trim()).not.toBe('')
        expect(describeDate(text, locale)).toBe(said)
        expect(said).not.toMatch(/undefined|NaN|Invalid|null/)
        for (const doubt of ['~', '?', '%']) {
          if (!plainDate.test(text)) continue
          expect(describeDate(text + doubt, locale)).not.toBe(said)
          expect(boundsOf(text + doubt)).toEqual(boundsOf(text))
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('compares: with itself, the same from either side, and an interval runs from what is not after its end', () => {
    fc.assert(
      fc.property(accepted, accepted, (a, b) => {
        const [one, other] = [boundsOf(a), boundsOf(b)]
        if (one === null || other === null) return
        expect(areOne(a, a)).toBe(true)
        expect(areOne(a, b)).toBe(areOne(b, a))
        const together = dayEnds([{ edtf: a }, { edtf: b }])
        expect(dayEnds([{ edtf: b }, { edtf: a }])).toEqual(together)
        for (const ends of [one, other]) {
          expect(order(together.earliest, ends.earliest)).toBe(true)
          expect(order(ends.latest, together.latest)).toBe(true)
        }
        const [inOrder, interval, choice] = [order(one.earliest, other.latest), `${a}/${b}`, `[${a},${b}]`]
        if (plainDate.test(a) && plainDate.test(b)) expect(isEdtf(interval)).toBe(inOrder)
        if (isEdtf(interval))
          expect(boundsOf(interval)).toEqual({ earliest: one.earliest, latest: other.latest })
        if (isEdtf(interval)) expect(inOrder).toBe(true)
        if (isEdtf(choice)) expect(boundsOf(choice)).toEqual(together)
      }),
      { numRuns: 1_500 },
    )
  })

  test('lies within what says less: a day in its month, a month in its year', () => {
    const plain = fc.tuple(fc.integer({ min: 1, max: 9999 }), two(1, 12), two(1, 28))
    fc.assert(
      fc.property(plain, ([y, m, d]) => {
        const written = [String(y).padStart(4, '0'), m, d]
        for (let parts = 2; parts <= 3; parts += 1) {
          const [inner, outer] = [written.slice(0, parts).join('-'), written.slice(0, parts - 1).join('-')]
          const [low, high] = [boundsOf(inner), boundsOf(outer)]
          expect(order(high?.earliest ?? null, low?.earliest ?? null)).toBe(true)
          expect(order(low?.latest ?? null, high?.latest ?? null)).toBe(true)
          expect(areOne(inner, outer)).toBe(true)
        }
      }),
    )
  })
})
