import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordId } from '../../../data/records/record-id.ts'
import { Refusal } from '../../../data/refusal.ts'
import { isNumbered } from '../../../data/values/count-ends.ts'
import { dateBounds } from '../../../data/values/date.ts'
import { isDate } from '../../../data/values/day-ends.ts'
import { possibilities } from '../../../data/values/value.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

const end = fc.option(fc.nat(30), { nil: undefined })
const numbered = fc
  .tuple(end, end, fc.boolean())
  .filter(([min, max]) => (min ?? max) !== undefined && (min ?? 0) <= (max ?? 99))
  .map(([min, max, approximate]) => ({
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(approximate ? { approximate } : {}),
  }))
const count = fc.oneof(
  { weight: 5, arbitrary: numbered },
  fc.tuple(numbered, numbered).map((oneOf) => ({ oneOf })),
  fc.constant({ words: 'dozens' }),
  fc.constant({ unknown: true }),
)

const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, day]) => {
  const two = (number: number) => String(number).padStart(2, '0')
  return `2025-${two(month)}-${two(day)}`
})
const date = fc.oneof(
  { weight: 3, arbitrary: day },
  day.map((one) => one.slice(0, 7)),
  day.map((one) => `${one}~`),
  day.map((one) => `${one}/..`),
  day.map((one) => `../${one}`),
  fc.tuple(day, day).map((days) => days.toSorted().join('/')),
)

const deeds = (value: fc.Arbitrary<unknown>) =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: value.map((value) => ({ verb: 'claim', value })) },
      { weight: 2, arbitrary: fc.record({ verb: fc.constant('decide'), rule, value, at: fc.nat(9) }) },
      fc.record({ verb: fc.constant('correct'), value, at: fc.nat(9) }),
      fc.record({ verb: fc.constant('remove'), at: fc.nat(9) }),
    ),
    { minLength: 1, maxLength: 10 },
  )
const rule = fc.constantFrom('only', 'best', 'own', 'lowest', 'highest', 'range', 'all', 'none')

type Deed = { verb: string; rule?: string; value?: unknown; at?: number }

/** Claims come, are corrected and go, decisions are made before and after. What is refused changes nothing. */
function takeDeed(
  day: Day,
  subject: RecordId<'incident'>,
  field: string,
  { verb, rule, value, at = 0 }: Deed,
) {
  const claims = day.all('claim').map(({ id }) => id)
  const claim = claims[at % Math.max(1, claims.length)]
  try {
    if (verb === 'claim') day.claim(subject, field, value)
    else if (verb === 'correct') day.edit('set-claim', { id: claim, value })
    else if (verb === 'remove') day.edit('remove', { id: claim, with: true })
    else if (rule === 'own') day.decide(subject, field, 'best', { value })
    else day.decide(subject, field, rule ?? 'only', rule === 'best' ? { claims: [claim] } : {})
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

test('of counts, low ≤ what is reported ≤ high, whatever is claimed, decided, corrected and removed', () => {
  let reportedTimes = 0
  fc.assert(
    fc.property(deeds(count), (taken) => {
      const day = workbook()
      const subject = day.incident()
      for (const deed of taken) {
        takeDeed(day, subject, 'killed', deed)
        const { value, low, high } = day.evidenceOn(subject, 'killed').reported
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
        for (const one of value === null ? [] : possibilities(value).filter(isNumbered)) {
          reportedTimes += 1
          if (low !== null) expect(one.min).toBeGreaterThanOrEqual(low)
          if (high !== null) expect(one.max).toBeLessThanOrEqual(high)
        }
      }
    }),
    { numRuns: 600 },
  )
  expect(reportedTimes).toBeGreaterThan(300)
})

test('of dates, the earliest is not after, the latest not before any day that is reported', () => {
  fc.assert(
    fc.property(deeds(date), (taken) => {
      const day = workbook()
      const subject = day.incident()
      for (const deed of taken) {
        takeDeed(day, subject, 'date', deed)
        const { value, earliest, latest } = day.evidenceOn(subject, 'date').reported
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
        for (const one of value === null ? [] : possibilities(value).filter(isDate)) {
          const said = dateBounds(one)
          if (earliest !== null) expect(said.earliest !== null && said.earliest >= earliest).toBe(true)
          if (latest !== null) expect(said.latest !== null && said.latest <= latest).toBe(true)
        }
      }
    }),
    { numRuns: 600 },
  )
})
