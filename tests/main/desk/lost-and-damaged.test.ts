import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskForTest } from './desk-for-test.ts'

const words = 'A patrol passed through the village of Deir Nahr and left before noon, residents said.'

test('a file imported again puts back what the folder has lost or holds damaged, and says so', async () => {
  const it = await deskForTest()
  const path = it.write('report.md', `# Report\n\n${words}`)
  const line = async () => (await it.ask('import', { files: [{ path }] })).lines[0]
  const first = await line()
  const id = first && 'id' in first ? first.id : 'source:'
  const kept = (folder: string) => {
    const [name = ''] = readdirSync(join(it.desk.store.path, folder))
    return join(it.desk.store.path, folder, name)
  }
  const before = [kept('texts'), kept('originals')].map((file) => readFileSync(file, 'utf8'))
  expect(await line()).not.toHaveProperty('putBack')
  rmSync(kept('texts'))
  expect(await line()).toMatchObject({ duplicateOf: id, putBack: { files: 1, lost: 0 } })
  expect(await line()).not.toHaveProperty('putBack')
  writeFileSync(kept('texts'), 'another text')
  rmSync(kept('originals'))
  expect(await line()).toMatchObject({ putBack: { files: 2, lost: 0 } })
  expect([kept('texts'), kept('originals')].map((file) => readFileSync(file, 'utf8'))).toEqual(before)
  expect(it.desk.store.number).toBe(2)
})

test('a damaged workbook is recovered into a new one, which is open then', async () => {
  const it = await deskForTest()
  const add = (title: string) => it.ask('edit', { edits: [{ edit: 'add-incident', argument: { title } }] })
  for (const title of ['Meadow', 'Quarry', 'Orchard']) await add(title)
  const { path } = it.desk.store
  expect((await it.ask('desk', {})).workbook).toMatchObject({ damaged: false, troubles: [] })
  await it.ask('close-workbook', {})
  const journal = join(path, 'journal/000001.jsonl')
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('Quarry', 'Quarrz'))
  await it.ask('open-workbook', { path })
  expect((await it.ask('desk', {})).workbook).toMatchObject({
    ...{ damaged: true, readOnly: expect.stringContaining('recover') },
    troubles: [
      'The workbook is damaged and open for reading only. 2 changes lie behind the damage, out of sight. Backups of earlier days are in its folder backups/.',
    ],
  })
  const { sentence, path: recovered } = await it.ask('recover-workbook', { path })
  expect(sentence).toBe(
    'Everything was recovered into “Test recovered.sourceline”, 4 changes in all. The damaged workbook stays as it is.',
  )
  expect((await it.ask('desk', {})).workbook).toMatchObject({
    ...{ path: recovered, readOnly: null, damaged: false, troubles: [], counts: { incident: 3 } },
  })
  await add('Ridge')
  expect((await it.refused('recover-workbook', { path: recovered })).code).toBe('not-damaged')
})
