import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskForTest } from './desk-for-test.ts'

const village = (number: number) =>
  `Report ${number}. A patrol passed through the village of Deir Nahr and left before noon, residents said. `.repeat(
    8,
  )

test('a batch is one change and one undo, each file with its line in order', async () => {
  const it = await deskForTest()
  const files = [
    it.write('one.txt', village(1)),
    it.write('empty.txt', ''),
    it.write('two.md', `# Second\n\n${village(2)}`),
    it.write('again.txt', village(1)),
    join(it.folder, 'nowhere.txt'),
  ]
  const { lines, cancelled } = await it.ask('import', { files: files.map((path) => ({ path })) })
  expect(cancelled).toBe(false)
  expect(lines.map((line) => line.file)).toEqual(files)
  expect(lines.map((line) => ('error' in line ? 'error' : line.duplicateOf ? 'known' : 'new'))).toEqual([
    'new',
    'error',
    'new',
    'known',
    'error',
  ])
  expect(it.desk.store.number).toBe(2)
  await it.ask('undo', {})
  expect((await it.ask('desk', {})).workbook?.counts.source).toBe(0)
})

test('of two files with the same bytes the one named first is the new one, whichever is read first', async () => {
  const it = await deskForTest()
  const files = Array.from({ length: 40 }, (_, number) => [
    it.write(`${number}-first.txt`, village(number)),
    it.write(`${number}-again.txt`, village(number)),
  ]).flat()
  const { lines } = await it.ask('import', { files: files.map((path) => ({ path })) })
  expect(lines.map((line) => ('id' in line && line.duplicateOf ? 'known' : 'new'))).toEqual(
    files.map((_, index) => (index % 2 === 0 ? 'new' : 'known')),
  )
})

test('a file of 200 MB is refused by its size, before it is read', async () => {
  const it = await deskForTest()
  const path = it.write('huge.txt', '')
  const { truncateSync } = await import('node:fs')
  truncateSync(path, 200 * 1024 * 1024)
  const { lines } = await it.ask('import', { files: [{ path }] })
  expect(lines).toEqual([{ file: path, error: expect.stringMatching(/^[A-Z].*\.$/) }])
})

test('a cancelled import leaves no source and no change', async () => {
  const it = await deskForTest()
  const files = Array.from({ length: 60 }, (_, number) => ({
    path: it.write(`${number}.txt`, village(number)),
  }))
  const importing = it.ask('import', { files })
  await waitFor(() => it.notices.some((notice) => notice.type === 'import' && notice.done >= 3))
  await it.ask('cancel-import', {})
  expect(await importing).toEqual({ lines: [], cancelled: true })
  expect(it.desk.store.number).toBe(1)
  expect(
    (await it.ask('sources', { filter: {}, sort: { by: 'added', direction: 'up' }, offset: 0, limit: 10 }))
      .total,
  ).toBe(0)
  const { lines } = await it.ask('import', { files })
  expect(lines.filter((line) => 'error' in line)).toEqual([])
})

test('what a person says of files goes before what they say of themselves, and is checked', async () => {
  const it = await deskForTest()
  const html =
    '<html lang="en"><head><title>Shells on the market</title><meta property="og:site_name" content="Valley Post"></head>' +
    `<body><article><h1>Shells on the market</h1><p>${village(1)}</p><p>${village(2)}</p></article></body></html>`
  const path = it.write('market.html', html)
  const bad = await it.refused('import', { files: [{ path }], metadata: { published: '2025-02-30' } })
  expect(bad.sentence).toContain('2025-02-30')
  const { lines } = await it.ask('import', {
    files: [{ path }],
    metadata: { published: '2025-03-04', publisher: 'Post' },
  })
  const [line] = lines
  const { source } = await it.ask('source', { id: (line as { id: `source:${string}` }).id })
  expect(source).toMatchObject({
    title: 'Shells on the market',
    publisher: 'Post',
    published: '2025-03-04',
    language: 'en',
  })
})

test('reading again in another encoding keeps the old text and says what became of each passage', async () => {
  const it = await deskForTest()
  const western = Buffer.from(
    'The mayor said caf\xe9 owners saw seven men taken from the farm at Deir Nahr.\n',
    'latin1',
  )
  const { lines } = await it.ask('import', { files: [{ path: it.write('note.txt', western) }] })
  const { id } = lines[0] as { id: `source:${string}` }
  const first = await it.ask('source', { id })
  const other = 'macintosh'
  await it.ask('edit', { edits: [{ edit: 'add-excerpt', argument: { source: id, quote: 'seven men' } }] })
  const again = await it.ask('read-again', { source: id, encoding: other })
  expect(again).toMatchObject({ exact: 1, moved: 0, approximate: 0, lost: 0 })
  const { source, text } = await it.ask('source', { id })
  expect(source.texts.map((one) => one.encoding)).toEqual([first.source.texts[0]?.encoding, other])
  expect(text).not.toBe(first.text)
  expect(it.desk.store.textOf(source.texts[0]?.sha256 ?? '')).toBe(first.text)
})

test('pasted text is a source of its own', async () => {
  const it = await deskForTest()
  const { lines } = await it.ask('import-text', { text: village(3), metadata: { title: 'Pasted' } })
  expect(lines).toEqual([expect.objectContaining({ title: 'Pasted', characters: village(3).length })])
  const folder = join(it.desk.store.path, 'originals')
  expect(existsSync(folder) && readdirSync(folder)).toHaveLength(1)
})

async function waitFor(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 2))
}
