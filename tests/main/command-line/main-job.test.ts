import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../workbook/temporary-folder.ts'
import { editLines, sourceline } from './sourceline.ts'

const statement =
  'Patrols searched a farm outside Qaryat al-Tin on Tuesday, 4 March 2025. Five men were killed and at least\n' +
  'seven were taken away, a resident said. The governor’s office spoke of three dead.\n'

let folder: string
let workbook: string

async function freshWorkbook(): Promise<void> {
  folder = temporaryFolder()
  workbook = join(folder, 'March.sourceline')
  await writeFile(join(folder, 'statement.txt'), statement)
  expect(
    (await sourceline(['new', workbook, '--codebook', 'raids-and-arrests', '--prefix', 'QT'])).code,
  ).toBe(0)
}

async function imported(): Promise<string> {
  const { lines } = await sourceline([
    'import',
    workbook,
    join(folder, 'statement.txt'),
    '--publisher',
    'Farm Watch',
  ])
  return lines[0]?.id as string
}

describe('from an article to a cell', () => {
  test('a source is imported, quoted, coded and exported', async () => {
    await freshWorkbook()
    const source = await imported()
    const edits = editLines(
      { edit: 'add-incident', argument: { title: 'Raid on a farm', type: 'raid' }, as: 'raid' },
      {
        edit: 'attach',
        argument: {
          source,
          quote: 'Tuesday, 4 March 2025',
          subject: '$raid',
          field: 'date',
          value: '4 March 2025',
        },
      },
      {
        edit: 'attach',
        argument: {
          source,
          quote: 'outside Qaryat al-Tin',
          subject: '$raid',
          field: 'place',
          value: 'near Qaryat al-Tin',
        },
      },
      {
        edit: 'attach',
        argument: {
          source,
          quote: 'Five men were killed',
          subject: '$raid',
          field: 'killed',
          value: '5',
          speaker: 'a resident',
          certainty: 'reported',
        },
      },
      {
        edit: 'attach',
        argument: {
          source,
          quote: 'three dead',
          subject: '$raid',
          field: 'killed',
          value: '3',
          speaker: 'the governor’s office',
        },
      },
      {
        edit: 'attach',
        argument: {
          source,
          quote: 'at least\nseven',
          subject: '$raid',
          field: 'detained',
          value: 'at least 7',
        },
      },
    )
    const edited = await sourceline(['edit', workbook, '--by', 'Amal'], edits)
    expect(edited.lines.map((line) => line.error)).toEqual(Array(6).fill(undefined))
    expect(edited.code).toBe(0)

    const to = join(folder, 'report')
    expect((await sourceline(['export', workbook, '--format', 'csv', '--to', to])).code).toBe(0)
    const [row] = await table(to, 'incidents.csv')
    expect(row).toMatchObject({
      title: 'Raid on a farm',
      kind: 'incident',
      type: 'raid',
      status: 'draft',
      date: '2025-03-04',
      date_earliest: '2025-03-04',
      date_latest: '2025-03-04',
      date_rule: 'only',
      place: 'near Qaryat al-Tin',
      killed: '',
      killed_rule: '',
      killed_low: '3',
      killed_high: '5',
      killed_sources: '1',
      detained: 'at least 7',
      detained_low: '7',
      detained_high: '',
    })
    const citations = await table(to, 'citations.csv')
    for (const citation of citations) {
      expect(statement.slice(Number(citation.start), Number(citation.end))).toBe(citation.quote)
    }
    const killed = citations.filter((citation) => citation.field === 'killed')
    expect(killed.map((citation) => citation.speaker)).toEqual(['a resident', 'the governor’s office'])
    expect(row?.killed_citations).toBe(killed.map((citation) => citation.citation).join('; '))
    expect((await sourceline(['verify', workbook])).lines).toEqual([])
  })

  test('text gives back the very characters, and the same file twice is one source', async () => {
    await freshWorkbook()
    const source = await imported()
    expect((await sourceline(['text', workbook, source])).output).toBe(statement)
    const again = await sourceline(['import', workbook, join(folder, 'statement.txt')])
    expect(again.lines).toEqual([
      expect.objectContaining({ id: source, duplicateOf: source, characters: statement.length }),
    ])
    expect((await sourceline(['list', workbook, 'sources'])).lines).toHaveLength(1)
  })

  test('a file that fails gets its sentence and does not stop the others', async () => {
    await freshWorkbook()
    await writeFile(join(folder, 'empty.txt'), '')
    const { code, lines } = await sourceline([
      'import',
      workbook,
      join(folder, 'empty.txt'),
      join(folder, 'missing.txt'),
      join(folder, 'statement.txt'),
    ])
    expect(code).toBe(1)
    expect(lines.map((line) => Object.keys(line))).toEqual([
      ['file', 'error'],
      ['file', 'error'],
      ['file', 'id', 'title', 'characters', 'sha256'],
    ])
    expect(lines[2]).toMatchObject({ title: null, characters: statement.length })
  })

  test('undo and redo reach across runs', async () => {
    await freshWorkbook()
    const add = editLines({ edit: 'add-incident', argument: { title: 'One' } })
    await sourceline(['edit', workbook, '--by', 'Amal'], add)
    await sourceline(['edit', workbook, '--by', 'Amal'], editLines({ edit: 'undo', argument: {} }))
    expect((await sourceline(['list', workbook, 'incidents'])).lines).toEqual([])
    await sourceline(['edit', workbook, '--by', 'Amal'], editLines({ edit: 'redo', argument: {} }))
    expect((await sourceline(['list', workbook, 'incidents'])).lines).toHaveLength(1)
  })
})

describe('what is refused', () => {
  test('a refused line does not stop the rest, unless --atomic', async () => {
    await freshWorkbook()
    const edits = editLines(
      { edit: 'add-incident', argument: { title: 'Kept' } },
      { edit: 'add-incident', argument: { title: 'Refused', type: 'no-such-type' } },
      { edit: 'add-incident', argument: { title: 'Kept too' } },
    )
    const loose = await sourceline(['edit', workbook], edits)
    expect(loose.code).toBe(1)
    expect(loose.lines.map(({ line, error }) => [line, typeof error])).toEqual([
      [1, 'undefined'],
      [2, 'string'],
      [3, 'undefined'],
    ])
    const atomic = await sourceline(['edit', workbook, '--atomic'], edits)
    expect(atomic.code).toBe(1)
    expect(atomic.lines).toEqual([{ line: 2, error: expect.stringContaining('no-such-type') }])
    expect((await sourceline(['list', workbook, 'incidents'])).lines).toHaveLength(2)
  })

  test('wrong usage is exit 2, a refusal exit 1, both in one line on standard error', async () => {
    await freshWorkbook()
    const wrong = await sourceline(['list', workbook])
    expect([wrong.code, wrong.output]).toEqual([2, ''])
    expect(wrong.said).toMatch(/^KIND is missing; usage: sourceline list WORKBOOK KIND .*\n$/)
    const refused = await sourceline(['new', workbook])
    expect([refused.code, refused.output]).toEqual([1, ''])
    expect(refused.said.trim().split('\n')).toHaveLength(1)
    expect((await sourceline(['conjure'])).code).toBe(2)
  })

  test('an existing report is refused without --overwrite, and only a report is overwritten', async () => {
    await freshWorkbook()
    const to = join(folder, 'report')
    const write = (...more: string[]) =>
      sourceline(['export', workbook, '--format', 'csv', '--to', to, ...more])
    expect((await write()).code).toBe(0)
    expect((await write()).code).toBe(1)
    expect((await write('--overwrite')).code).toBe(0)
    const precious = join(folder, 'precious')
    await sourceline(['new', precious])
    const { code } = await sourceline([
      'export',
      workbook,
      '--format',
      'csv',
      '--to',
      precious,
      '--overwrite',
    ])
    expect(code).toBe(1)
    expect(existsSync(join(precious, 'workbook.json'))).toBe(true)
  })
})

test('edit --help lists every edit with a schema and an example that fits it', async () => {
  const { code, lines } = await sourceline(['edit', '--help'])
  expect(code).toBe(0)
  expect(lines.map((line) => line.edit)).toContain('attach')
  for (const line of lines)
    expect(line).toMatchObject({ argument: { type: 'object' }, example: { edit: line.edit } })
})

async function table(folder: string, name: string): Promise<Record<string, string>[]> {
  const text = await readFile(join(folder, name), 'utf8')
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}
