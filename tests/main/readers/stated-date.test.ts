import { describe, expect, it } from 'vitest'
import { statedDate } from '../../../main/readers/stated-date.ts'

describe('a date in the markup of a document', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T23:30:00-05:00', '2024-03-05'],
    ['2024-03-05 08:00', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['20240305T080000Z', '2024-03-05'],
    ['2024/03/05', '2024-03-05'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['5 March 2024', '2024-03-05'],
    ['Tue, 05 Mar 2024 08:00:00 GMT', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['Sept. 28, 2025', '2025-09-28'],
  ])('%s is %s', (text, date) => {
    expect(statedDate(text)).toBe(date)
  })

  it.each([
    '',
    'yesterday',
    '10/11/2019',
    '5.3.24',
    '2024-13-01',
    '2024-02-30',
    '0001-01-01',
    'Marvellous 5, 2024',
    '1700000000',
  ])('%s says none', (text) => {
    expect(statedDate(text)).toBeNull()
  })
})
