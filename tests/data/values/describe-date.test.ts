import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeDate, englishDateWords } from '../../../data/values/describe-date.ts'

describe('a date for a reader', () => {
  it.each([
    ['2025-09-28', '28 September 2025'],
    ['2025-09', 'September 2025'],
    ['2025', '2025'],
    ['0476', '476'],
    ['2024-03~', 'about March 2024'],
    ['2015?', 'possibly 2015'],
    ['2015%', 'about possibly 2015'],
    ['2018/2022', '2018 – 2022'],
    ['2020/..', 'since 2020'],
    ['../2019', 'until 2019'],
    ['2019-09~/2019-12', 'about September 2019 – December 2019'],
    ['2025-09-27/2025-09-28', '27 September 2025 – 28 September 2025'],
    ['2019-22', 'summer 2019'],
    ['2019-33', 'first quarter of 2019'],
    ['XXXX-09-28', '28 September, year unknown'],
    ['[2019-10-11,2019-11-10]', '11 October 2019 or 10 November 2019'],
    ['{2019,2021}', '2019 and 2021'],
    ['[2018..2022]', '2018 – 2022'],
    ['199X', '199X'],
    ['no date', 'no date'],
    ['/', '/'],
  ])('%s', (edtf, text) => {
    expect(describeDate(edtf, 'en-GB')).toBe(text)
  })

  it('is written as the locale writes it, in the Gregorian calendar', () => {
    expect(describeDate('2025-09-28', 'en-US')).toBe('September 28, 2025')
    expect(describeDate('2025-09-28', 'tr')).toBe('28 Eylül 2025')
    expect(describeDate('2025-09', 'de')).toBe('September 2025')
    expect(describeDate('2025-09-28', 'fa')).toContain('۲۰۲۵')
  })

  it('takes the words from a catalogue', () => {
    const words = { ...englishDateWords, about: (date: string) => `yaklaşık ${date}` }
    expect(describeDate('2025-09~', 'tr', words)).toBe('yaklaşık Eylül 2025')
  })

  it('says the day of every date', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (day) => {
        const edtf = day.toISOString().slice(0, 10)
        expect(describeDate(edtf, 'en-GB')).toMatch(
          new RegExp(`^${day.getUTCDate()} \\p{L}+ ${day.getUTCFullYear()}$`, 'u'),
        )
      }),
    )
  })
})
