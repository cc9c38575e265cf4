import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadField, readTyped } from '../../../data/reading/read-typed.ts'
import { type Count, countSchema, describeCount } from '../../../data/values/count.ts'
import { describeDate } from '../../../data/values/describe-date.ts'
import { boundsOf, isEdtf } from '../../../data/values/edtf.ts'

const field = (type: ReadField['type']): ReadField => ({ id: 'sample', label: 'Sample', type, options: [] })

const number = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 1_000_000_000 }))

const count: fc.Arbitrary<Count> = fc
  .oneof(
    number.map((min) => ({ min, max: min })),
    fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    number.map((min) => ({ min })),
    number.map((max) => ({ max })),
    fc.constantFrom('dozens', 'several', 'hundreds', 'a few', 'several dozen').map((words) => ({ words })),
  )
  .chain((plain) =>
    'words' in plain ? fc.constant(plain) : fc.constantFrom<Count>(plain, { ...plain, approximate: true }),
  )

describe('what is shown can be typed in again', () => {
  it('counts', () => {
    fc.assert(
      fc.property(count, (value) => {
        expect(countSchema.safeParse(value).success).toBe(true)
        expect(readTyped(field('count'), describeCount(value))).toEqual(value)
      }),
    )
  })

  const year = fc.integer({ min: 1000, max: 2099 }).map(String)
  const month = fc.integer({ min: 1, max: 12 }).map((at) => String(at).padStart(2, '0'))
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const plain = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    day,
  )
  const moment = fc.tuple(plain, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''))
  const edtf = fc
    .oneof(
      moment,
      fc.tuple(moment, moment).map((ends) => ends.join('/')),
      moment.map((from) => `${from}/..`),
      moment.map((to) => `../${to}`),
      fc.tuple(plain, plain).map((members) => `[${members.join(',')}]`),
      fc.tuple(year, fc.constantFrom('21', '22', '23', '24', '33', '41')).map((parts) => parts.join('-')),
      year.map((text) => `${text.slice(0, 3)}X`),
    )
    .filter(isEdtf)

  it('EDTF', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        expect(readTyped(field('date'), text)).toEqual({ edtf: text })
        const { earliest, latest } = boundsOf(text) ?? {}
        if (earliest != null && latest != null) expect(earliest <= latest).toBe(true)
      }),
    )
  })

  it.each(['en-GB', 'en-US'])('days, months and years as %s writes them', (locale) => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(readTyped(field('date'), describeDate(text, locale))).toEqual({ edtf: text })
      }),
    )
  })

  it('never fails but with a sentence', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'0123456789-/~<>=+. '), maxLength: 12 }),
      fc
        .array(
          fc.constantFrom(
            'at least',
            '8',
            '2019',
            'May',
            'to',
            'and',
            'Sunday',
            'before',
            '-',
            '31',
            'dozen',
          ),
          { maxLength: 6 },
        )
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(typed, fc.constantFrom('count' as const, 'date' as const), (text, type) => {
        try {
          readTyped(field(type), text)
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' })
          expect((error as Error).message).toMatch(/[.?]$/)
        }
      }),
      { numRuns: 500 },
    )
  })
})
