import { expect, test } from 'vitest'
import { deskForTest } from './desk-for-test.ts'

test('a table is previewed with a map, tried, and brought in as one change', async () => {
  const it = await deskForTest()
  const path = it.write('sheet.csv', 'Title,Date,Killed\nRaid,2025-03-04,4\nStrike,2025-03-05,x\n')
  const preview = await it.ask('table-preview', { file: { path } })
  expect(preview).toMatchObject({
    ...{ name: 'sheet.csv', delimiter: ',', total: 2, columns: ['Title', 'Date', 'Killed'], source: null },
    map: { columns: { Title: { set: 'title' }, Date: { field: 'date' }, Killed: { field: 'killed' } } },
  })
  const tried = await it.ask('import-table', { file: { path }, map: preview.map, dryRun: true })
  expect(tried).toMatchObject({ badCount: 1, change: null, bad: [{ row: 3, column: 'Killed', cell: 'x' }] })
  expect((await it.ask('import-table', { file: { path }, map: preview.map })).change).toBeNull()
  expect(it.desk.store.number).toBe(1)

  const passing = {
    ...preview.map,
    columns: { ...preview.map.columns, Killed: { field: 'killed', values: { x: '' } } },
  }
  const made = await it.ask('import-table', { file: { path }, map: passing })
  expect(made).toMatchObject({ badCount: 0, incidents: 2, claims: 3 })
  expect(it.desk.store.number).toBe(2)
  expect((await it.ask('desk', {})).workbook?.undo?.label).toBe('import-table')
  await it.ask('undo', {})
  expect((await it.ask('desk', {})).workbook?.counts).toMatchObject({ incident: 0, claim: 0, source: 0 })
})

test('a long table is read row by row: others are answered meanwhile, and a cancel leaves nothing', async () => {
  const it = await deskForTest()
  const rows = Array.from({ length: 4_000 }, (_, row) => `Raid ${row},2025-03-04,${row % 9}`)
  const path = it.write('long.csv', ['Title,Date,Killed', ...rows].join('\n'))
  const { map } = await it.ask('table-preview', { file: { path } })
  const told = () => it.notices.flatMap((notice) => (notice.type === 'table' ? [notice] : []))
  it.desk.subscribe((notice) => {
    if (notice.type === 'table' && notice.rows > 0) void it.ask('cancel-import', {})
  })
  const cancelled = it.refused('import-table', { file: { path }, map })
  expect((await it.refused('import-table', { file: { path }, map })).code).toBe('importing')
  expect((await it.ask('desk', {})).workbook?.counts.incident).toBe(0)
  expect((await cancelled).code).toBe('cancelled')
  expect(told().at(-1)).toMatchObject({ stage: 'reading' })
  expect(told().at(-1)?.rows).toBeLessThan(rows.length)
  expect((await it.ask('desk', {})).workbook).toMatchObject({ number: 1, counts: { incident: 0, source: 0 } })
})

test('once all rows of a table are read it can no longer be cancelled', async () => {
  const it = await deskForTest()
  const path = it.write('short.csv', 'Title,Date\nRaid,2025-03-04\n')
  const { map } = await it.ask('table-preview', { file: { path } })
  it.desk.subscribe((notice) => {
    if (notice.type === 'table' && notice.stage === 'writing') void it.ask('cancel-import', {})
  })
  expect(await it.ask('import-table', { file: { path }, map })).toMatchObject({ incidents: 1 })
  expect(it.notices).toContainEqual({ type: 'table', rows: 1, stage: 'writing' })
})

const story = `Residents of Deir Nahr said on Monday that soldiers had come into the market before it opened and had led away eleven
men, two of them brothers of the mayor. A clerk of the district court said that no warrant had been shown to her. The
army spokesman called it a routine search for weapons and gave no numbers. By evening four of the men had come home with
bruises on their wrists, and said that they had been asked about a lorry that none of them knew. The families of the
others waited in front of the old post office until the lamps went out, and were told to come again on Thursday.`

test('a possible copy is said on import and for each source, and goes when it is taken or turned down', async () => {
  const it = await deskForTest()
  const first = await it.ask('import-text', { text: story, metadata: { published: '2025-03-03' } })
  expect(first.lines[0]).not.toHaveProperty('possibleCopyOf')
  const original = (first.lines[0] as { id: `source:${string}` }).id
  const lead = 'The mayor of Deir Nahr has asked the army for an answer.\n\n'
  const { lines } = await it.ask('import', {
    files: [{ path: it.write('copy.txt', lead + story) }, { path: it.write('other.txt', lead.repeat(6)) }],
    metadata: { published: '2025-03-04' },
  })
  expect(lines[0]).toMatchObject({ possibleCopyOf: { id: original, score: expect.any(Number) } })
  expect(lines[1]).not.toHaveProperty('possibleCopyOf')
  const copy = (lines[0] as { id: `source:${string}` }).id

  const offers = await it.ask('possible-copies', { source: original })
  expect(offers).toEqual([expect.objectContaining({ copy, original, copyTitle: expect.any(String) })])
  expect(await it.ask('possible-copies', { source: copy })).toEqual(offers)

  await it.ask('edit', {
    edits: [
      {
        edit: 'dismiss',
        argument: { about: copy, problem: `possible-copy ${original}`, reason: 'Both sat in that room.' },
      },
    ],
  })
  expect(await it.ask('possible-copies', { source: original })).toEqual([])
  await it.ask('undo', {})
  await it.ask('edit', { edits: [{ edit: 'set-source', argument: { id: copy, copyOf: original } }] })
  expect(await it.ask('possible-copies', { source: copy })).toEqual([])
  expect((await it.ask('source', { id: original })).copies).toBe(1)
})
