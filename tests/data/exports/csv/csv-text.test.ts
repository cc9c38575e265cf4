import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvText } from '../../../../data/exports/csv/csv-text.ts'

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    ',',
    '"',
    '\n',
    '\r\n',
    ' a',
    'a ',
    '\ufeffa',
    'a,b',
    'say "no"',
    'اتمة',
    '-5',
    'a\tb',
  ),
  fc.string(),
)

test('rows are written as papaparse writes them', () => {
  const rows = fc.integer({ min: 2, max: 5 }).chain((width) => {
    return fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
  })
  fc.assert(
    fc.property(rows, (given) => {
      expect(csvText(given)).toBe(`${Papa.unparse(given, { newline: '\r\n' })}\r\n`)
    }),
  )
})

test('a row of one empty cell does not pass for an empty line', () => {
  expect(csvText([[''], ['a']])).toBe('""\r\na\r\n')
})

test('no rows are no text', () => {
  expect(csvText([])).toBe('')
})
