import { expect, test } from 'vitest'
import { deskForTest } from './desk-for-test.ts'

test('an edit of what has changed since it was seen is refused as stale, other fields are not in its way', async () => {
  const it = await deskForTest()
  const added = await it.ask('edit', {
    edits: [{ edit: 'add-incident', argument: { title: 'First title' } }],
  })
  const [id] = added.ids
  const seen = added.number
  await it.ask('edit', { edits: [{ edit: 'set-incident', argument: { id, title: 'Second title' } }], seen })
  const stale = await it.refused('edit', {
    edits: [{ edit: 'set-incident', argument: { id, title: 'Third title' } }],
    seen,
  })
  expect(stale.code).toBe('stale')
  await it.ask('edit', { edits: [{ edit: 'set-incident', argument: { id, status: 'coded' } }], seen })
  const { incident } = await it.ask('incident', { id: id as `incident:${string}` })
  expect(incident).toMatchObject({ title: 'Second title', status: 'coded' })
})

test('several edits are one change, all or none', async () => {
  const it = await deskForTest()
  const refusal = await it.refused('edit', {
    edits: [
      { edit: 'add-incident', argument: { title: 'Kept?' } },
      { edit: 'set-incident', argument: { id: 'incident:nowhere', title: 'No' } },
    ],
  })
  expect(refusal.sentence).toContain('incident:nowhere')
  expect((await it.ask('desk', {})).workbook?.counts.incident).toBe(0)
})

test('undo and redo are named for the screen, and survive closing', async () => {
  const it = await deskForTest()
  await it.ask('edit', { edits: [{ edit: 'add-incident', argument: { title: 'One' } }] })
  const { path } = it.desk.store
  await it.ask('close-workbook', {})
  await it.ask('open-workbook', { path })
  expect((await it.ask('desk', {})).workbook).toMatchObject({ undo: { label: 'add-incident' }, redo: null })
  await it.ask('undo', {})
  expect((await it.ask('desk', {})).workbook).toMatchObject({ redo: { label: expect.any(String) } })
  await it.ask('redo', {})
  expect((await it.ask('desk', {})).workbook?.counts.incident).toBe(1)
  const { rows, total } = await it.ask('history', { offset: 0, limit: 10 })
  expect(total).toBe(4)
  expect(rows.map((row) => [row.number, row.undoes])).toEqual([
    [4, 3],
    [3, 2],
    [2, null],
    [1, null],
  ])
})

test('what is taken back and made again is told: what was done, and to what, also where it is gone', async () => {
  const it = await deskForTest()
  const added = await it.ask('edit', { edits: [{ edit: 'add-incident', argument: { title: 'One' } }] })
  const [id] = added.ids
  await it.ask('edit', {
    edits: [{ edit: 'add-claim', argument: { subject: id, field: 'killed', value: '8' } }],
  })
  const { incident } = await it.ask('incident', { id: id as `incident:${string}` })
  const killed = { things: [{ label: incident.code, field: 'Killed' }], more: 0 }
  expect(await it.ask('undo', {})).toMatchObject({ did: 'add-claim', about: killed })
  expect(await it.ask('redo', {})).toMatchObject({ did: 'add-claim', about: killed })
  expect((await it.ask('desk', {})).workbook).toMatchObject({ undo: { label: 'add-claim' } })
  await it.ask('edit', { edits: [{ edit: 'remove', argument: { id, with: true } }] })
  const { rows } = await it.ask('history', { offset: 0, limit: 10 })
  const itself = { things: [{ label: incident.code, field: null }], more: 0 }
  expect(rows.map(({ label, about }) => [label, about])).toEqual([
    ['remove', itself],
    ['redo', killed],
    ['undo', killed],
    ['add-claim', killed],
    ['add-incident', itself],
    ['new-workbook', expect.anything()],
  ])
  expect((await it.ask('history', { offset: 3, limit: 1 })).rows[0]?.about).toEqual(killed)
})

test('the problems of an incident are those of its screen: its people and its relations are on it too', async () => {
  const it = await deskForTest()
  const edits = [
    { edit: 'add-incident', argument: { title: 'A raid', type: 'raid' }, as: 'raid' },
    { edit: 'add-incident', argument: { title: 'Another' }, as: 'other' },
    {
      edit: 'add-participation',
      argument: { incident: '$raid', description: 'a shepherd', role: 'victim' },
      as: 'shepherd',
    },
    { edit: 'add-claim', argument: { subject: '$shepherd', field: 'age', value: 'about 40' } },
    { edit: 'add-claim', argument: { subject: '$raid', field: 'killed', value: 1 } },
  ]
  const { ids } = await it.ask('edit', { edits })
  const [raid, other, shepherd] = ids
  const problems = (about: typeof raid) =>
    it.ask('problems', { about: about ?? '', offset: 0, limit: 50 }).then(({ rows, total }) => {
      expect(total).toBe(rows.length)
      return rows.map((row) => [row.rule, row.about, row.field])
    })
  expect(await problems(raid)).toEqual([
    ['uncited', raid, 'killed'],
    ['uncited', shepherd, 'age'],
  ])
  expect(await problems(other)).toEqual([])
})

test('the incident list stays in order as changes come', async () => {
  const it = await deskForTest()
  const list = async () =>
    (await it.ask('incidents', { filter: {}, sort: { by: 'title', direction: 'up' }, offset: 0, limit: 50 }))
      .rows
  const add = (title: string) => it.ask('edit', { edits: [{ edit: 'add-incident', argument: { title } }] })
  await add('Meadow')
  await add('Quarry')
  expect((await list()).map((row) => row.title)).toEqual(['Meadow', 'Quarry'])
  await add('Orchard')
  const [first] = await list()
  await it.ask('edit', { edits: [{ edit: 'set-incident', argument: { id: first?.id, title: 'Zigzag' } }] })
  expect((await list()).map((row) => row.title)).toEqual(['Orchard', 'Quarry', 'Zigzag'])
  expect((await list()).map((row) => row.code)).toEqual(
    ['TT', 'TT', 'TT'].map((prefix) => expect.stringContaining(prefix)),
  )
})

test('nothing can be asked of a workbook that is not open', async () => {
  const it = await deskForTest()
  await it.ask('close-workbook', {})
  expect((await it.refused('undo', {})).code).toBe('no-workbook-open')
  expect((await it.ask('desk', {})).workbook).toBeNull()
})

test('a problem of rival claims says what they say', async () => {
  const it = await deskForTest()
  const added = await it.ask('edit', { edits: [{ edit: 'add-incident', argument: { title: 'Raid' } }] })
  const [subject] = added.ids
  const claim = (value: string) => ({ edit: 'add-claim', argument: { subject, field: 'killed', value } })
  await it.ask('edit', { edits: ['4', 'at least 9', '4'].map(claim) })
  const { rows } = await it.ask('problems', { offset: 0, limit: 20 })
  expect(rows.find(({ rule }) => rule === 'rivals-undecided')?.values).toEqual(['4', '≥ 9'])
  expect(rows.filter(({ rule }) => rule === 'uncited').map(({ values }) => values)).toEqual([
    ['4'],
    ['≥ 9'],
    ['4'],
  ])
})

test('a decision over claims or passages that its window has not seen is refused as stale', async () => {
  const it = await deskForTest()
  const edit = (edit: string, argument: object, seen?: number) => ({
    edits: [{ edit, argument: { ...argument } }],
    ...(seen === undefined ? {} : { seen }),
  })
  const [subject] = (await it.ask('edit', edit('add-incident', { title: 'A', type: 'raid' }))).ids
  const claim = (value: string) => it.ask('edit', edit('add-claim', { subject, field: 'killed', value }))
  await claim('5')
  const { number: seen } = await claim('9')
  const { number: now } = await claim('2')
  const lowest = (at: number) => edit('decide', { subject, field: 'killed', rule: 'lowest' }, at)
  expect((await it.refused('edit', lowest(seen))).code).toBe('stale')
  const decided = await it.ask('edit', lowest(now))
  const { number: later, ids } = await claim('1')
  expect((await it.refused('edit', lowest(decided.number))).code).toBe('stale')
  await it.ask('edit', lowest(later))
  const correct = edit('set-claim', { id: ids[0], value: '3' })
  const corrected = await it.ask('edit', correct)
  expect((await it.refused('edit', lowest(later))).code).toBe('stale')
  await it.ask('edit', lowest(corrected.number))
})

test('a second decision on one item is refused at the last door, whoever makes it', async () => {
  const { ask, desk } = await deskForTest()
  const given = (edit: string, argument: Record<string, unknown>) => ({ edits: [{ edit, argument }] })
  const [subject] = (await ask('edit', given('add-incident', { title: 'A', type: 'raid' }))).ids
  await ask('edit', given('add-claim', { subject, field: 'killed', value: '5' }))
  await ask('edit', given('decide', { subject, field: 'killed', rule: 'lowest' }))
  const [decision] = [...desk.store.records.ofKind('decision')]
  if (!decision) expect.fail('nothing was decided')
  const second = { ...decision, id: 'decision:second' as const }
  const commit = () =>
    desk.store.commit(() => ({ label: 'x', author: 'x', edits: [{ id: second.id, created: second }] }))
  await expect(commit()).rejects.toThrow('decided already')
})
