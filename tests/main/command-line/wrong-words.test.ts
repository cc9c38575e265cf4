import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editLines, sourceline } from './sourceline.ts'

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'))
const workbook = join(folder, 'Words.sourceline')

beforeAll(async () => {
  await sourceline(['new', workbook])
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('wrong usage is one sentence of ours, and exit code 2', () => {
  test.each([
    [['export', workbook, '--formt', 'csv'], 'there is no option --formt (did you mean --format?)'],
    [['read', workbook, 'x', '--by', 'me'], 'there is no option --by (it has none)'],
    [
      ['search', workbook, '-rockets'],
      'there is no option -r (it has none; a word that begins with - is written behind --)',
    ],
    [['export', workbook, '--to'], '--to needs a word behind it'],
    [
      ['export', workbook, '--to', '--overwrite'],
      '--to needs a word behind it and “--overwrite” is taken for an option; write --to=--overwrite if it is meant',
    ],
    [['export', workbook, '--overwrite=yes'], '--overwrite stands alone, without “yes”'],
    [['list', workbook], 'KIND is missing'],
    [['import', workbook], 'WORKBOOK or FILE is missing'],
    [['edit', '--help', 'add-clam'], 'there is no edit “add-clam”; did you mean add-claim?'],
  ])('%j', async (words, sentence) => {
    const { code, said, output } = await sourceline(words)
    expect(said.startsWith(`${sentence}; usage: sourceline ${words[0]} `), said).toBe(true)
    expect(said.trimEnd().split('\n')).toHaveLength(1)
    expect({ code, output }).toEqual({ code: 2, output: '' })
  })
})

describe('edit --help', () => {
  test('lists every edit with its schema and an example, and says that one can be asked for alone', async () => {
    const { code, lines, said } = await sourceline(['edit', '--help'])
    expect(code).toBe(0)
    expect(lines.length).toBeGreaterThan(25)
    for (const line of lines) {
      expect(line).toMatchObject({ argument: { type: 'object' }, example: { edit: line.edit } })
    }
    expect(said).toBe('For one edit alone: sourceline edit --help NAME, as edit --help add-claim.\n')
  })

  test('shows the edits that are asked for alone, as they stand in the list', async () => {
    const all = (await sourceline(['edit', '--help'])).lines
    const { lines, said, code } = await sourceline(['edit', '--help', 'cite', 'undo'])
    expect(lines).toEqual(all.filter(({ edit }) => edit === 'cite' || edit === 'undo'))
    expect({ code, said }).toEqual({ code: 0, said: '' })
  })
})

describe('a bad edit line gets one plain sentence', () => {
  const line = (argument: unknown) => editLines({ edit: 'add-claim', argument })
  const shape = 'A line is {"edit": NAME, "argument": {…}, "as"?: "x"}; here'
  const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`
  const cannot = 'add-claim was given something it cannot take:'
  test.each([
    ['x', 'This line is no JSON, as {"edit": NAME, "argument": {…}, "as"?: "x"}.'],
    [
      '{"edit":"undo",}',
      'This line is no JSON, as {"edit": NAME, "argument": {…}, "as"?: "x"}; look at character 16.',
    ],
    ['[]', `${shape} it takes an object with edit, argument and as, not [].`],
    ['{"edit":"undo"}', `${shape} “argument” is missing; it takes an object in { }.`],
    ['{"edit":"undo","argument":{},"as":"a b"}', `${shape} “as” takes text, as "x", not "a b".`],
    ['{"edit":"undo","argument":{},"ass":"x"}', `${shape} there is no “ass”; perhaps “as” is meant.`],
    ['{"edit":"undo","argument":{"__proto__":{"x":1}}}', 'No edit has a field “__proto__”; leave it out.'],
    [
      '{"edit":"undo","argument":{"\\u005f_proto__":{"x":1}}}',
      'No edit has a field “__proto__”; leave it out.',
    ],
    [
      line({ field: 'killed', value: 1 }),
      `${cannot} “subject” is missing; it takes an id like incident:01J9…`,
    ],
    [line({ subject: 'claim:1', field: 'killed', value: 1 }), ', not "claim:1".'],
    [
      line({ subject: 'incident:1', field: 5, value: 1 }),
      `${cannot} “field” takes text, as "killed", not 5.`,
    ],
    [line({ subject: 'incident:1', field: 'killed', item: 1e30, value: 1 }), '“item” takes a whole number'],
    [
      line({ subject: 'incident:1', field: 'killed', valeu: 1 }),
      'there is no “valeu”; perhaps “value” is meant.',
    ],
    [`{"edit":"add-claim","argument":${deep}}`, '“a” goes more than 64 levels deep; write it flatter.'],
    [
      line({ subject: 'incident:1', field: 'x'.repeat(5_000), value: 1 }),
      'There is no incident:1 in this workbook.',
    ],
  ])('%#', async (text, sentence) => {
    const { code, lines, said } = await sourceline(['edit', workbook], text)
    expect(lines).toEqual([{ line: 1, error: expect.stringContaining(sentence) }])
    expect(lines[0]?.error).not.toMatch(/invalid|expected|unrecognized|zod|undefined|\[object/i)
    expect({ code, said }).toEqual({ code: 1, said: '' })
  })
})
