import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  acledTimePrecision,
  daysOf,
  gtdDate,
  ucdpDatePrecision,
} from '../../../data/datasets/date-precision.ts'
import { boundsOf } from '../../../data/values/edtf.ts'

const bounds = (edtf: string) => boundsOf(edtf) ?? expect.fail(`${edtf} is no EDTF`)

describe('the codes of a date', () => {
  test.each([
    ['2025-09-28', 1, 1, 1],
    ['2025-09-27/2025-09-28', 2, 2, 2],
    ['2025-09-22/2025-09-27', 6, 2, 2],
    ['2025-09-22/2025-09-28', 7, 2, 3],
    ['2025-09-22/2025-09-29', 8, 3, 4],
    ['2024-03~', 31, 3, 4],
    ['2024-02', 29, 3, 4],
    ['2024-21', 92, null, 5],
    ['1976', 366, null, 5],
    ['2018/2022', 1826, null, null],
  ])('%s: %i days, ACLED %s, UCDP %s', (edtf, days, acled, ucdp) => {
    expect([daysOf(bounds(edtf)), acledTimePrecision(bounds(edtf)), ucdpDatePrecision(bounds(edtf))]).toEqual(
      [days, acled, ucdp],
    )
  })

  test('an open end has no code', () => {
    expect([acledTimePrecision(bounds('2020/..')), ucdpDatePrecision(bounds('../2019'))]).toEqual([
      null,
      null,
    ])
  })

  test('GTD says 0 for what is not known, and keeps the words', () => {
    expect(gtdDate(bounds('2025-09-28'), 'Sunday')).toEqual({
      iyear: 2025,
      imonth: 9,
      iday: 28,
      approxdate: '',
    })
    expect(gtdDate(bounds('2024-03~'), 'about two months ago')).toEqual({
      iyear: 2024,
      imonth: 3,
      iday: 0,
      approxdate: 'about two months ago',
    })
    expect(gtdDate(bounds('1976'), 'in 1976')).toEqual({
      iyear: 1976,
      imonth: 0,
      iday: 0,
      approxdate: 'in 1976',
    })
    expect(gtdDate(bounds('2018/2022'), 'between 2018 and 2022')).toBeNull()
  })
})

test('a wider date never has a finer code', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.nat(500), fc.nat(500), (start, some, more) => {
      const after = (days: number) => new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10)
      const narrow = { earliest: after(0), latest: after(some) }
      const wide = { earliest: after(0), latest: after(some + more) }
      for (const code of [acledTimePrecision, ucdpDatePrecision]) {
        expect(code(wide) ?? 9).toBeGreaterThanOrEqual(code(narrow) ?? 9)
      }
    }),
  )
})
