import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutraliseCell, restoreCell } from '../../../../data/exports/csv/neutralise-cell.ts'

describe('a cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\nx',
    '   =1+1',
    '\u00a0=1',
    '\u200b=1',
    '\uFEFF=1',
    '\0=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '-0044-03-15',
    '+963 11 555',
    "'quoted",
    "''twice",
    '-',
  ])('%j gets an apostrophe', (cell) => {
    expect(neutraliseCell(cell)).toBe(`'${cell}`)
  })

  it.each([
    '',
    'plain',
    '-5',
    '+5',
    '-3.5',
    '2025-09-28',
    '5=5',
    'a@b.example',
    '  indented',
    '(=1)',
    '–',
    '≥ 5',
    '"=1"',
  ])('%j stays', (cell) => {
    expect(neutraliseCell(cell)).toBe(cell)
  })

  it('is given back whole by taking one apostrophe away', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(..."=+-@'＝ \t\r\n5a"), maxLength: 6 }),
    )
    fc.assert(
      fc.property(cell, (text) => {
        expect(restoreCell(neutraliseCell(text))).toBe(text)
      }),
    )
  })

  it('never begins like a formula afterwards, plain numbers aside', () => {
    const cell = fc.string({ unit: fc.constantFrom(..."=+-@'＝ \t\r\n5a"), maxLength: 6 })
    fc.assert(
      fc.property(cell, (text) => {
        const safe = neutraliseCell(text)
        expect(/^\s*[=+\-@＝]/.test(safe) && !/^[+-]\d+$/.test(safe)).toBe(false)
      }),
    )
  })
})
