import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, isEdtf } from '../../../data/values/edtf.ts'

describe('EDTF', () => {
  it.each([
    ['2025-09-28', '2025-09-28', '2025-09-28'],
    ['2025-09', '2025-09-01', '2025-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2018/2022', '2018-01-01', '2022-12-31'],
    ['2020/..', '2020-01-01', null],
    ['../2019', null, '2019-12-31'],
    ['2020/', '2020-01-01', null],
    ['2024-03~', '2024-03-01', '2024-03-31'],
    ['2004-06~-11', '2004-06-11', '2004-06-11'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['1800/1X01', '1800-01-01', '1901-12-31'],
    ['[2018..2022]', '2018-01-01', '2022-12-31'],
    ['{1960, 1961-12}', '1960-01-01', '1961-12-31'],
    ['[..1760-12-03]', null, '1760-12-03'],
    ['[1667,1760-12..]', '1667-01-01', null],
    ['2019-22', '2019-06-01', '2019-08-31'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2019-36', '2019-10-01', '2019-12-31'],
    ['2019-40', '2019-01-01', '2019-06-30'],
    ['2025-02-XX', '2025-02-01', '2025-02-28'],
    ['2025-XX-31', '2025-01-31', '2025-12-31'],
    ['XXXX-09-28', '0000-09-28', '9999-09-28'],
    ['XXXX-02-29', '0000-02-29', '9996-02-29'],
    ['1950S2', '1900-01-01', '1999-12-31'],
    ['-0044-03-15', '-000044-03-15', '-000044-03-15'],
    ['2016-05-02T00:30:00+02:00', '2016-05-02', '2016-05-02'],
    ['Y17E7', null, null],
  ])('%s is from %s to %s', (edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({ earliest, latest })
  })

  it.each([
    '',
    '2025-02-29',
    '2025-02-29~',
    '2025-02-29/2025-03-04',
    '[2025-02-30]',
    '2022/2018',
    '2025-10-05/2025-10-03',
    '[2022..2018]',
    '12345',
    '2025-13',
    '28 September 2025',
    '1'.repeat(101),
  ])('%j is none', (text) => {
    expect(isEdtf(text)).toBe(false)
  })

  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('knows every day of the calendar and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
          const date = new Date(`${text}T00:00:00Z`)
          const exists = !Number.isNaN(date.getTime()) && date.getUTCDate() === d
          expect(isEdtf(text)).toBe(exists)
          expect(isEdtf(`${text}~`)).toBe(exists)
        },
      ),
    )
  })

  it('orders the ends of intervals as it orders their days', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(boundsOf(`${one}/${other}`)).toEqual(one <= other ? { earliest: one, latest: other } : null)
        expect(boundsOf(`[${one},${other}]`)).toEqual({
          earliest: one < other ? one : other,
          latest: one < other ? other : one,
        })
      }),
    )
  })
})

const cases = resolve(import.meta.dirname, '../../../../shared/corpora/edtf/cases.json')

/**
 * Level 3 is left out: it is no part of ISO 8601-2, and one string of it, `2012-21/2012-22`, stands in the corpus both as
 * valid and, for level 2, as rejected. Below it there are no exceptions.
 */
describe.runIf(existsSync(cases))('the verdicts of the edtf.js test suite', () => {
  type Case = { edtf: string; valid: boolean; level: number | string | null }
  const all = existsSync(cases) ? (JSON.parse(readFileSync(cases, 'utf8')) as Case[]) : []
  const upToLevel2 = all.filter(({ level }) => level !== 3)

  it('has one string of two minds, and that only above level 2', () => {
    const accepted = all.filter(({ valid }) => valid).map(({ edtf }) => edtf)
    const split = all.filter(({ edtf, valid }) => !valid && accepted.includes(edtf))
    expect(split.map(({ edtf }) => edtf)).toEqual(['2012-21/2012-22'])
  })

  it.each(upToLevel2.map(({ edtf, valid }) => ({ edtf, valid })))(
    '$edtf valid: $valid',
    ({ edtf, valid }) => {
      expect(isEdtf(edtf)).toBe(valid)
    },
  )
})
