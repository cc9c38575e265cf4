import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sourceline } from './sourceline.ts'

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'))
const workbook = join(folder, 'Known.sourceline')
const file = join(folder, 'statement.txt')
let id: unknown

beforeAll(async () => {
  writeFileSync(file, 'Nine people were killed in the market, the governor’s office said.')
  await sourceline(['new', workbook])
  id = (await sourceline(['import', workbook, file, '--title', 'First'])).lines[0]?.id
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what is said of a file that is known already is not applied, and the line and a sentence say so', async () => {
  const options = ['--title', 'Second', '--published', '2025-09-30']
  const { code, lines, said } = await sourceline(['import', workbook, file, ...options])
  expect(code).toBe(0)
  expect(lines).toEqual([
    expect.objectContaining({ id, duplicateOf: id, title: 'First', notApplied: ['title', 'published'] }),
  ])
  const argument = { id, title: 'Second', published: '2025-09-30' }
  expect(said).toBe(
    `${file} is known already as ${id}, so --title and --published were not applied; to change it, give edit this line: ${JSON.stringify({ edit: 'set-source', argument })}\n`,
  )
  expect((await sourceline(['read', workbook, String(id)])).lines[0]).toMatchObject({
    title: 'First',
    published: null,
  })
})

test('nothing is said where a known file has it so already, nor of the second of two like files', async () => {
  const same = await sourceline(['import', workbook, file, '--title', ' First '])
  expect(same.said).toBe('')
  expect(same.lines[0]).not.toHaveProperty('notApplied')
  const twins = ['a.txt', 'b.txt'].map((name) => join(folder, name))
  for (const twin of twins) writeFileSync(twin, 'Two were wounded.')
  const both = await sourceline(['import', workbook, ...twins, '--title', 'Twin'])
  expect(both.said).toBe('')
  expect(both.lines.map(({ title }) => title)).toEqual(['Twin', 'Twin'])
})

test('an option that no source can have is refused before any file is read', async () => {
  const bad = await sourceline(['import', workbook, file, '--published', 'soonish'])
  expect(bad).toMatchObject({ code: 1, lines: [] })
  expect(bad.said).toMatch(/^The published cannot be this: "soonish" cannot be read as a date; .*\.\n$/)
})
