import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellText } from '../../../data/exports/csv/cell-text.ts'
import { readRadius } from '../../../data/reading/read-radius.ts'
import { typedWhere } from '../../../data/reading/read-typed-place.ts'
import { workbook } from '../in-memory-workbook.ts'

const onRecord = (name: string) => ['Sarin', 'Northern Sarin', 'In Nahla', 'near Wadi'].includes(name)

describe('what is typed before the name of a place', () => {
  test.each([
    ['Sarin', { name: 'Sarin' }],
    ['in the town of Sarin', { relation: 'in', name: 'Sarin' }],
    ['near Sarin', { relation: 'near', name: 'Sarin' }],
    ['southern countryside of Sarin', { direction: 'southern countryside of', name: 'Sarin' }],
    [
      'in the Southern Countryside of Tell Ramad',
      { relation: 'in', direction: 'southern countryside of', name: 'Tell Ramad' },
    ],
    [
      'near southern countryside of Sarin',
      { relation: 'near', direction: 'southern countryside of', name: 'Sarin' },
    ],
    ['countryside of تل عمار', { direction: 'countryside of', name: 'تل عمار' }],
    ['قرب تل عمار', { relation: 'near', name: 'تل عمار' }],
    ['east of Sarin', { relation: 'near', direction: 'east of', name: 'Sarin' }],
    [
      'On the road from Tell Ramad to Sarin',
      { relation: 'near', direction: 'on the road from Tell Ramad to', name: 'Sarin' },
    ],
    ['between Wadi and Sarin', { relation: 'near', direction: 'between Wadi and', name: 'Sarin' }],
    ['northern Sarin', { direction: 'northern', name: 'Sarin' }],
  ])('%s', (typed, where) => {
    expect(typedWhere(typed, onRecord)).toEqual(where)
  })

  test.each(['Northern Sarin', 'northern Dar Nahla', 'In Nahla', 'near Wadi', 'South Wadi', 'Suburbs'])(
    '%s is a name',
    (typed) => {
      expect(typedWhere(typed, onRecord)).toEqual({ name: typed })
    },
  )

  test('whatever is read from typing is read again from the cell of the report', () => {
    const side = fc.constantFrom(
      '',
      'northern ',
      'the southern countryside of ',
      'east of ',
      'outskirts of ',
      'on the way from Barrak to ',
      'between Barrak and ',
    )
    const relation = fc.constantFrom('', 'near ', 'in ', 'outside ', 'close to the town of ', 'قرب ', 'في ')
    const name = fc.constantFrom('Sarin', 'Tell Ramad', 'أطمة', 'Northern Farms', 'Wadi al-Kabir')
    fc.assert(
      fc.property(relation, side, name, (...parts) => {
        const day = workbook()
        for (const known of ['Sarin', 'Tell Ramad', 'أطمة', 'Northern Farms', 'Wadi al-Kabir'])
          day.place(known)
        const places = day.all('place').length
        const value = day.valueOf(day.claim(day.incident(), 'place', parts.join('')))
        const again = day.valueOf(day.claim(day.incident(), 'place', cellText(day.records, value)))
        expect(again).toEqual(value)
        expect(day.all('place')).toHaveLength(places)
      }),
    )
  })
})

describe('how far around, as it is typed', () => {
  test.each([
    ['5', 5],
    ['5 km', 5],
    ['about 5 km around', 5],
    ['2.5', 2.5],
    ['2,5 km', 2.5],
    ['500 m', 0.5],
    ['٥', 5],
    ['1,500', 1500],
    ['0,500', 0.5],
    ['1.500 m', null],
    ['20000', 20_000],
    ['0', null],
    ['-3', null],
    ['20001', null],
    ['five', null],
    ['near', null],
    ['5 miles', null],
    ['', null],
  ])('%s', (typed, kilometres) => {
    expect(readRadius(typed)).toBe(kilometres)
  })
})
