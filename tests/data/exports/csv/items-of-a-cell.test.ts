import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeField } from '../../../../data/codebook/make-field.ts'
import { cellText } from '../../../../data/exports/csv/cell-text.ts'
import {
  betweenItems,
  escapeItem,
  joinItems,
  restoreItem,
  splitItems,
} from '../../../../data/exports/csv/escape-item.ts'
import { readTyped } from '../../../../data/reading/read-typed.ts'
import { RecordTable } from '../../../../data/records/record-table.ts'
import { readCell } from '../../../../data/tables/read-cell.ts'

/** Mostly of the very characters that could go wrong. */
const text = fc.string({
  unit: fc.constantFrom('a', 'ب', ' ', ';', '\\', '|', '"', '\n'),
  minLength: 0,
  maxLength: 12,
})
const entry = text.filter((one) => one.trim() !== '').map((one) => one.trim())
const records = new RecordTable()
const field = { id: 'seized', label: 'Seized', type: 'list' as const, options: [] }

function itemsOf(cell: string): string[] {
  return splitItems(cell, betweenItems).map(restoreItem)
}

describe('a cell that holds several', () => {
  test('is cut into the very items again', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (items) => {
        expect(itemsOf(joinItems(items))).toEqual(items)
      }),
    )
  })

  test('says a list so that its entries can be told apart, and can be typed in again', () => {
    expect(cellText(records, ['two rifles; one broken', 'a radio'])).toBe('two rifles\\; one broken; a radio')
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        expect(itemsOf(cellText(records, entries))).toEqual(entries)
        fc.pre(!/\s\|\s/.test(cellText(records, entries)) && !/^unknown$/i.test(entries[0] ?? ''))
        expect(readTyped(field, cellText(records, entries))).toEqual(entries)
      }),
    )
  })

  test('keeps the entries of lists apart that are themselves items of a field that repeats', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(entry, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (lists) => {
          const cell = lists.map((list) => escapeItem(cellText(records, list))).join(betweenItems)
          expect(itemsOf(cell).map(itemsOf)).toEqual(lists)
        },
      ),
    )
  })
})

test('a list of a field that repeats is brought in again from its cell to the letter', () => {
  const use = { field: 'seized', split: betweenItems, escape: '\\' } as const
  const cell = cellText(records, ['two rifles; one broken', 'a radio'])
  expect(readCell(makeField({ ...field, section: 'harm', help: null }), cell, use, () => null)).toEqual([
    'two rifles; one broken',
    'a radio',
  ])
})
