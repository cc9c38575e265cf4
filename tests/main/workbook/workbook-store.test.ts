import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ChangeNotice } from '../../../data/changes/change.ts'
import { Draft } from '../../../data/changes/draft.ts'
import { createWorkbook, openWorkbook, type WorkbookStore } from '../../../main/workbook/workbook-store.ts'
import { beginning, by, claim, codebook, created, incident, workbook } from './sample-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function newWorkbook(): Promise<{ path: string; store: WorkbookStore }> {
  const path = join(temporaryFolder(), 'raids.sourceline')
  await createWorkbook(path, beginning)
  return { path, store: await openWorkbook(path) }
}

async function reopen(store: WorkbookStore): Promise<WorkbookStore> {
  await store.close()
  return openWorkbook(store.path)
}

describe('making a workbook', () => {
  test('it holds what its first change made', async () => {
    const { path, store } = await newWorkbook()
    expect(store.records.get('workbook:1')).toEqual(workbook)
    expect(store.records.get('codebook:1')).toEqual(codebook)
    expect(store.number).toBe(1)
    expect(store.report).toMatchObject({ torn: null, damage: null })
    expect(readdirSync(path)).toEqual(
      expect.arrayContaining(['workbook.json', 'journal', 'snapshot', 'originals', 'texts', 'backups']),
    )
    await store.close()
  })

  test('what is there already is refused and left alone', async () => {
    const { path, store } = await newWorkbook()
    await store.close()
    const before = readFileSync(join(path, 'journal/000001.jsonl'))
    await expect(createWorkbook(path, beginning)).rejects.toMatchObject({ code: 'exists' })
    expect(readFileSync(join(path, 'journal/000001.jsonl'))).toEqual(before)
    expect(readdirSync(join(path, '..'))).toEqual(['raids.sourceline'])
  })

  test('a refused first change leaves nothing behind', async () => {
    const folder = temporaryFolder()
    const first = by('Amal', 'new-workbook', created(workbook))
    await expect(createWorkbook(join(folder, 'raids.sourceline'), first)).rejects.toMatchObject({
      code: 'no-record',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('a folder without a workbook is refused', async () => {
    await expect(openWorkbook(temporaryFolder())).rejects.toMatchObject({ code: 'no-workbook' })
  })
})

describe('committing', () => {
  test('a change is in memory, on the disk and in a notice', async () => {
    const { store } = await newWorkbook()
    const notices: ChangeNotice[] = []
    store.subscribe((notice) => notices.push(notice))
    const notice = await store.commit(by('Amal', 'add-incident', created(incident(1))))
    expect(notice).toMatchObject({
      number: 2,
      author: 'Amal',
      label: 'add-incident',
      ids: ['incident:000001'],
    })
    expect(notices).toEqual([notice])
    const again = await reopen(store)
    expect(again.records.get('incident:000001')).toEqual(incident(1))
    expect(again.number).toBe(2)
    expect(await again.change(2)).toMatchObject({ header: { id: notice.id, label: 'add-incident' } })
    await again.close()
  })

  test('commits that wait together each see the one before and are changes of their own', async () => {
    const { store } = await newWorkbook()
    const notices = await Promise.all(
      [1, 2, 3].map(() =>
        store.commit((records) => by('Amal', 'add', created(incident(records.count('incident') + 1)))),
      ),
    )
    expect(notices.map(({ number }) => number)).toEqual([2, 3, 4])
    const again = await reopen(store)
    expect([...again.records.ofKind('incident')].map(({ code }) => code)).toEqual(['SY-1', 'SY-2', 'SY-3'])
    await again.close()
  })

  test('a refused one does not hold up the others', async () => {
    const { store } = await newWorkbook()
    const [first, second, third] = await Promise.allSettled([
      store.commit(by('Amal', 'add', created(incident(1)))),
      store.commit(by('Amal', 'add', created(incident(1)))),
      store.commit(by('Amal', 'add', created(incident(2)))),
    ])
    expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(store.number).toBe(3)
    await store.close()
  })

  test('a plan that changes nothing writes nothing', async () => {
    const { path, store } = await newWorkbook()
    const before = readFileSync(join(path, 'journal/000001.jsonl'))
    expect(await store.commit(by('Amal', 'nothing', []))).toMatchObject({ number: 1, ids: [] })
    expect(readFileSync(join(path, 'journal/000001.jsonl'))).toEqual(before)
    await store.close()
  })

  test.each([
    [
      'an edit of a record that is not there',
      [{ id: 'incident:x', fields: { title: ['a', 'b'] } }],
      'no-record',
    ],
    [
      'a field that is no longer what was seen',
      [{ id: 'workbook:1', fields: { name: ['B', 'C'] } }],
      'stale',
    ],
    [
      'a field that does not exist',
      [{ id: 'workbook:1', fields: { colour: [undefined, 'red'] } }],
      'bad-record',
    ],
    ['a value that does not fit', [{ id: 'workbook:1', fields: { codePrefix: ['SY', 'é'] } }], 'bad-record'],
    ['a claim about nothing', created(claim(1, 'incident:x')), 'no-record'],
    ['removing what is rested on', [{ id: 'codebook:1', removed: codebook }], 'rested-on'],
    ['removing the workbook record', [{ id: 'workbook:1', removed: workbook }], 'one-workbook'],
    ['a second workbook record', created({ ...workbook, id: 'workbook:2' }), 'one-workbook'],
    ['an id of no kind', [{ id: 'thing:1', created: { id: 'thing:1' } }], 'bad-id'],
  ])('%s is refused and changes nothing', async (_, edits, code) => {
    const { path, store } = await newWorkbook()
    const before = readFileSync(join(path, 'journal/000001.jsonl'))
    await expect(store.commit(by('Amal', 'edit', edits as never))).rejects.toMatchObject({ code })
    expect(readFileSync(join(path, 'journal/000001.jsonl'))).toEqual(before)
    expect(store.number).toBe(1)
    await store.close()
  })

  test('memory holds what the disk holds: trimmed, and out of reach of whoever handed it in', async () => {
    const { store } = await newWorkbook()
    const handed = incident(1, { title: '  A raid ', tags: ['night'] })
    await store.commit(by('Amal', 'add', created(handed)))
    handed.tags.push('altered')
    expect(store.records.get(handed.id)).toEqual(incident(1, { title: 'A raid', tags: ['night'] }))
    await store.close()
  })

  test('the store tells which change last touched a field', async () => {
    const { store } = await newWorkbook()
    await store.commit(by('Amal', 'add', created(incident(1))))
    await store.commit((records) => {
      const draft = new Draft(records)
      draft.set<'incident'>('incident:000001', { title: 'Another' })
      return by('Amal', 'set', draft.edits())
    })
    expect(store.lastTouched('incident:000001', 'title')).toBe(3)
    expect(store.lastTouched('incident:000001', 'notes')).toBe(2)
    expect(store.lastTouched('incident:000001')).toBe(3)
    expect(store.lastTouched('workbook:1', 'name')).toBe(1)
    await store.close()
  })
})

describe('texts and originals', () => {
  test('are kept under their hash, once', async () => {
    const { path, store } = await newWorkbook()
    const sha256 = await store.putText('At least ten bodies were found.')
    expect(await store.putText('At least ten bodies were found.')).toBe(sha256)
    expect(readdirSync(join(path, 'texts'))).toEqual([sha256])
    expect(store.textOf(sha256)).toBe('At least ten bodies were found.')
    const original = await store.putOriginal(new Uint8Array([1, 2, 3]))
    expect([...store.original(original)]).toEqual([1, 2, 3])
    await store.close()
  })

  test('half a character is refused, an unknown hash too', async () => {
    const { store } = await newWorkbook()
    await expect(store.putText('\ud800 half')).rejects.toMatchObject({ code: 'bad-text' })
    expect(() => store.textOf('0'.repeat(64))).toThrow(/does not keep the text/)
    expect(() => store.textOf('../workbook.json')).toThrow(/does not keep the text/)
    await store.close()
  })
})

describe('reading only', () => {
  test('sees the last whole change and can write nothing', async () => {
    const { path, store } = await newWorkbook()
    const reader = await openWorkbook(path, { readOnly: true })
    expect(reader.number).toBe(1)
    await expect(reader.commit(by('Amal', 'add', created(incident(1))))).rejects.toMatchObject({
      code: 'read-only',
    })
    await expect(reader.putText('text')).rejects.toMatchObject({ code: 'read-only' })
    expect(existsSync(join(path, 'texts')) && readdirSync(join(path, 'texts'))).toEqual([])
    await reader.close()
    await store.close()
  })
})
