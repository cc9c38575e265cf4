import { describe, expect, test } from 'vitest'
import { printCodebookFile, readCodebookFile } from '../../../data/codebook/codebook-file.ts'
import { contentOf } from '../../../data/codebook/content.ts'
import { workbook } from '../in-memory-workbook.ts'

const codebook = workbook().get('codebook:1')
const printed = printCodebookFile(codebook)

/** The printed file with something else in it. */
function edited(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(printed)
  change(file)
  return JSON.stringify(file)
}

describe('a codebook as a file', () => {
  test('comes back as it was, a byte order mark aside', () => {
    const { content, templates, renames } = readCodebookFile(`\uFEFF${printed}`)
    expect(content).toEqual(contentOf(codebook))
    expect(templates).toEqual(['raids-and-arrests', 'casualty-recording'])
    expect(renames).toEqual({})
  })

  test('says what it is first, and reads line by line', () => {
    expect(printed.split('\n').slice(0, 4)).toEqual([
      '{',
      '  "format": "sourceline-codebook",',
      '  "formatVersion": 1,',
      '  "name": "Raids and arrests, Casualty recording",',
    ])
    expect(printed.endsWith('}\n')).toBe(true)
  })

  test('may say by hand what bears another name', () => {
    const text = edited((file) => {
      file.renamed = { renamedFields: { killed: 'dead' } }
    })
    expect(readCodebookFile(text).renames).toEqual({ renamedFields: { killed: 'dead' } })
  })

  test.each<[string, string]>([
    ['{"format":', 'This file is no JSON'],
    ['{"format":"other"}', 'This file is no codebook of Sourceline'],
    [edited((file) => Object.assign(file, { formatVersion: 2 })), 'written by a newer Sourceline'],
    [edited((file) => Object.assign(file, { extra: 1 })), 'there is no “extra”; it takes name, types'],
    [
      edited((file) => Object.assign((file.fields as object[])[0] ?? {}, { type: 'number' })),
      '“type” in entry 1 of “fields” takes one of text, one-of',
    ],
    [
      edited((file) => (file.fields as object[]).push((file.fields as object[])[0] ?? {})),
      'There are two fields',
    ],
  ])('is refused where it is none: %#', (text, sentence) => {
    expect(() => readCodebookFile(text)).toThrow(sentence)
  })
})
