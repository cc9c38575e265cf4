import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../workbook/temporary-folder.ts'
import { sourceline } from './sourceline.ts'

async function workbook(): Promise<{ path: string; journal: string }> {
  const path = join(temporaryFolder(), 'raids.sourceline')
  await sourceline(['new', path])
  const edits = ['Meadow', 'Quarry', 'Orchard'].map((title) =>
    JSON.stringify({ edit: 'add-incident', argument: { title } }),
  )
  for (const edit of edits) expect((await sourceline(['edit', path], edit)).code).toBe(0)
  return { path, journal: join(path, 'journal/000001.jsonl') }
}

test('verify says that the last write was cut off, which is nothing off', async () => {
  const { path, journal } = await workbook()
  appendFileSync(journal, '{"id":"change:')
  const { code, lines, said } = await sourceline(['verify', path])
  expect({ code, lines }).toEqual({ code: 0, lines: [] })
  expect(said).toBe(
    'The last write was cut off before it was saved: its 14 bytes at the end of journal/000001.jsonl will be put aside when the workbook is next opened.\nEverything is as it was written.\n',
  )
})

test('verify names the way on from a damaged journal, and recover goes it', async () => {
  const { path, journal } = await workbook()
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('Orchard', 'Orcharz'))
  const verified = await sourceline(['verify', path])
  expect(verified.code).toBe(1)
  expect(verified.said).toMatch(
    /^1 thing is off\. Run recover to make a workbook of all that is certain\.\n$/,
  )
  const { code, lines, said } = await sourceline(['recover', path])
  expect(code).toBe(0)
  const recovered = path.replace('.sourceline', ' recovered.sourceline')
  expect(lines).toMatchObject([{ path: recovered, saved: 'up to the damage', changes: 3, lost: 1 }])
  expect(said).toMatch(
    /^The first 3 changes were recovered into “raids recovered\.sourceline”; 1 change behind/,
  )
  const listed = await sourceline(['list', recovered, 'incidents'])
  expect(listed.lines.map(({ title }) => title)).toEqual(['Meadow', 'Quarry'])
  expect(await sourceline(['recover', recovered])).toMatchObject({
    ...{ code: 1, said: 'This workbook is not damaged; open it as it is.\n' },
  })
})
