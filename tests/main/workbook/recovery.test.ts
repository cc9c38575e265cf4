import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { realFiles } from '../../../main/workbook/file-layer.ts'
import { withoutReserve } from '../../../main/workbook/journal/journal-line.ts'
import { verifyWorkbook } from '../../../main/workbook/verify.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'
import { forgeJournal } from './forge-journal.ts'
import { addIncidents, codes, codesUpTo, newWorkbook } from './new-workbook.ts'
import { by, created, incident } from './sample-records.ts'

async function closedWorkbook(): Promise<{ path: string; journal: string }> {
  const store = await newWorkbook()
  await addIncidents(store, 1, 5)
  await store.close()
  return { path: store.path, journal: join(store.path, 'journal/000001.jsonl') }
}

function lines(journal: string): string[] {
  return readFileSync(journal, 'utf8').split('\n').slice(0, -1)
}

describe('a torn last line', () => {
  test.each<[string, (journal: string) => void, number]>([
    ['cut in its body', (journal) => truncateSync(journal, statSync(journal).size - 40), 4],
    ['without its newline', (journal) => truncateSync(journal, statSync(journal).size - 1), 4],
    ['a few letters of the next', (journal) => appendFileSync(journal, '{"id":"chan'), 5],
    [
      'a few letters, with room behind',
      (journal) => appendFileSync(journal, `{"id":"chan${'\0'.repeat(999)}`),
      5,
    ],
    ['one with a hole', (journal) => hole(journal), 4],
  ])('%s: it is dropped, told, kept aside, and writing goes on', async (_, harm, incidents) => {
    const { path, journal } = await closedWorkbook()
    harm(journal)
    expect(await verifyWorkbook(path)).toEqual([])
    const reader = await openWorkbook(path, { readOnly: true })
    expect(codes(reader)).toEqual(codesUpTo(incidents))
    expect(reader.report.torn).toMatchObject({ keptAt: null })
    await reader.close()
    const before = withoutReserve(readFileSync(journal))
    const store = await openWorkbook(path)
    expect(codes(store)).toEqual(codesUpTo(incidents))
    const { torn } = store.report
    const kept = readFileSync(join(path, torn?.keptAt ?? ''))
    expect(kept).toEqual(before.subarray(statSync(journal).size))
    expect(torn?.bytes).toBe(kept.length)
    await addIncidents(store, incidents + 1, 8)
    await store.close()
    const again = await openWorkbook(path)
    expect(again.report.torn).toBeNull()
    expect(codes(again)).toEqual(codesUpTo(8))
    await again.close()
    expect(await verifyWorkbook(path)).toEqual([])
  })
})

describe('room behind the last line', () => {
  test('is not torn, and is cut off when the workbook is closed', async () => {
    const { path, journal } = await closedWorkbook()
    const { size } = statSync(journal)
    appendFileSync(journal, Buffer.alloc(4096))
    const store = await openWorkbook(path)
    expect(store.report.torn).toBeNull()
    expect(codes(store)).toEqual(codesUpTo(5))
    await store.close()
    expect(statSync(journal).size).toBe(size)
  })
})

describe('changes that were written together', () => {
  async function together(): Promise<{ path: string; journal: string }> {
    const { path, journal } = await closedWorkbook()
    const store = await openWorkbook(path)
    const add = (number: number) => store.commit(by('Amal', 'add', created(incident(number))))
    await Promise.all([add(6), add(7), add(8)])
    await store.close()
    return { path, journal }
  }

  test('are torn together where the disk wrote a later one and not an earlier', async () => {
    const { path, journal } = await together()
    rewrite(journal, 7, (line) => line.replace(/Raid 7.{30}/, (words) => '\0'.repeat(words.length)))
    const store = await openWorkbook(path)
    expect(codes(store)).toEqual(codesUpTo(6))
    expect(store.report).toMatchObject({ damage: null, torn: { bytes: expect.any(Number) } })
    await store.close()
    expect(await verifyWorkbook(path)).toEqual([])
  })

  test('are damaged where a change was written after them', async () => {
    const { path, journal } = await together()
    const later = await openWorkbook(path)
    await addIncidents(later, 9, 9)
    await later.close()
    rewrite(journal, 7, (line) => line.replace(/Raid 7.{30}/, (words) => '\0'.repeat(words.length)))
    const store = await openWorkbook(path)
    expect(store.report.damage).toMatchObject({ kind: 'journal' })
    await store.close()
  })
})

describe('damage that no unfinished write explains', () => {
  test.each<[string, (journal: string) => void, number]>([
    [
      'a flipped letter in a body',
      (journal) => rewrite(journal, 3, (line) => line.replace('Raid 3', 'Raid 8')),
      2,
    ],
    [
      'a flipped letter in a header',
      (journal) => rewrite(journal, 3, (line) => line.replace('Amal', 'Amil')),
      2,
    ],
    ['a line that is gone', (journal) => rewrite(journal, 3, () => null), 2],
    ['a line twice', (journal) => rewrite(journal, 3, (line) => `${line}\n${line}`), 3],
    ['a line of something else', (journal) => rewrite(journal, 3, () => 'hello'), 2],
    [
      'a flipped letter in the last',
      (journal) => rewrite(journal, 5, (line) => line.replace('Raid 5', 'Raid 8')),
      4,
    ],
    [
      'a hole with good lines behind it',
      (journal) => rewrite(journal, 3, (line) => '\0'.repeat(line.length)),
      2,
    ],
  ])('%s: it is told, and the workbook opens read-only with what is certain', async (_, harm, incidents) => {
    const { path, journal } = await closedWorkbook()
    harm(journal)
    const before = readFileSync(journal)
    const store = await openWorkbook(path)
    expect(store.report.damage).toMatchObject({ kind: 'journal' })
    expect(store.readOnly).toBe(true)
    expect(codes(store)).toEqual(codesUpTo(incidents))
    await expect(addIncidents(store, 9, 9)).rejects.toMatchObject({ code: 'read-only' })
    await store.close()
    expect(readFileSync(journal)).toEqual(before)
    expect(await verifyWorkbook(path)).not.toEqual([])
  })

  test('a missing segment is told, and the snapshot still gives what is certain', async () => {
    const often = { files: realFiles, snapshotLimits: { changes: 4, bytes: 1_000_000 } }
    const store = await newWorkbook(often)
    await addIncidents(store, 1, 10)
    await store.close()
    rmSync(join(store.path, 'journal/000001.jsonl'))
    const again = await openWorkbook(store.path)
    expect(again.report.damage).toMatchObject({ kind: 'journal', id: 'journal/000001.jsonl' })
    expect(codes(again)).toEqual(codesUpTo(10))
    await expect(again.headers(1, 2)).rejects.toThrow()
    await again.close()
  })

  test('a record that does not fit its schema, in a chain that holds, is damage too', async () => {
    const { path } = await foreignWorkbook((line) => line.replace('"Raid 3"', '"Raid\\n3"'))
    const store = await openWorkbook(path)
    expect(store.report.damage).toMatchObject({ kind: 'record', id: 'incident:000003' })
    expect(store.readOnly).toBe(true)
    await store.close()
    expect(await verifyWorkbook(path)).toMatchObject([{ kind: 'record', id: 'incident:000003' }])
  })
})

describe('workbook.json', () => {
  test('of a newer program is refused in one sentence', async () => {
    const { path } = await closedWorkbook()
    const about = JSON.parse(readFileSync(join(path, 'workbook.json'), 'utf8'))
    writeFileSync(join(path, 'workbook.json'), JSON.stringify({ ...about, version: 99, more: true }))
    await expect(openWorkbook(path)).rejects.toMatchObject({
      code: 'newer-workbook',
      message: 'This workbook was written by a newer Sourceline (format 99); update Sourceline to open it.',
    })
    expect(readdirSync(path)).not.toContain('lock')
  })

  test('that is damaged is refused', async () => {
    const { path } = await closedWorkbook()
    writeFileSync(join(path, 'workbook.json'), '{')
    await expect(openWorkbook(path)).rejects.toMatchObject({ code: 'bad-workbook' })
  })
})

function rewrite(journal: string, incident: number, change: (line: string) => string | null): void {
  const changed = lines(journal).flatMap((line, index) =>
    index === incident ? (change(line) ?? []) : [line],
  )
  writeFileSync(journal, `${changed.join('\n')}\n`)
}

/** The last line as a disk shows it that wrote its end and not its middle. */
function hole(journal: string): void {
  const bytes = readFileSync(journal)
  bytes.fill(0, bytes.length - 200, bytes.length - 100)
  writeFileSync(journal, bytes)
}

/** A workbook as someone else might forge it: every hash is right, one body is not what we would write. */
async function foreignWorkbook(forge: (body: string) => string): Promise<{ path: string }> {
  const { path, journal } = await closedWorkbook()
  writeFileSync(journal, forgeJournal(lines(journal), forge))
  return { path }
}
