import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifyWorkbook } from '../../../main/workbook/verify.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'
import { forgeJournal } from './forge-journal.ts'
import { forgeSnapshot } from './forge-snapshot.ts'
import { temporaryFolder } from './temporary-folder.ts'

const text = 'b99ea44f09c11638686f9abd25e26007d92636a057df6a52b88284940346f196'
const original = '2954d3ac7ac2a7c1e906851aea524234526a3c5a76642d5352cdc8ad39b7b22f'

function copied(): string {
  const path = join(temporaryFolder(), 'copied.sourceline')
  cpSync(join(import.meta.dirname, 'version-1'), path, { recursive: true })
  return path
}

function edit(path: string, change: (content: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

function forge(path: string, change: (body: string) => string): void {
  rmSync(join(path, 'snapshot'), { recursive: true })
  const names = readdirSync(join(path, 'journal')).sort()
  const lines = names.flatMap((name) =>
    readFileSync(join(path, 'journal', name), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  )
  for (const name of names.slice(1)) rmSync(join(path, 'journal', name))
  writeFileSync(join(path, 'journal/000001.jsonl'), forgeJournal(lines, change))
}

describe('verify', () => {
  test('finds nothing where nothing is off, and alters nothing', async () => {
    const path = copied()
    const before = readdirSync(path, { recursive: true }).sort()
    expect(await verifyWorkbook(path)).toEqual([])
    expect(readdirSync(path, { recursive: true }).sort()).toEqual(before)
  })

  test('a folder that holds no workbook is refused', async () => {
    await expect(verifyWorkbook(temporaryFolder())).rejects.toMatchObject({ code: 'no-workbook' })
  })

  test.each<[string, (path: string) => void, object[]]>([
    [
      'an altered text: its hash, and every quote that no longer stands',
      (path) => edit(join(path, 'texts', text), (content) => content.replace('ten bodies', 'six bodies')),
      [
        {
          kind: 'excerpt',
          id: 'excerpt:000001',
          expected: 'at least ten bodies',
          found: 'at least six bodies',
        },
        { kind: 'text', id: text, expected: text },
      ],
    ],
    [
      'a missing text',
      (path) => rmSync(join(path, 'texts', text)),
      [
        { kind: 'excerpt', id: 'excerpt:000001' },
        { kind: 'text', id: text, expected: '112 characters', found: 'no such file' },
      ],
    ],
    [
      'an altered original',
      (path) => edit(join(path, 'originals', original), (content) => content.replace('ten', 'six')),
      [{ kind: 'original', id: original, expected: original }],
    ],
    [
      'a missing original',
      (path) => rmSync(join(path, 'originals', original)),
      [{ kind: 'original', id: original, found: 'no such file' }],
    ],
    [
      'an altered body in the journal that the snapshot hides from opening',
      (path) => edit(join(path, 'journal/000001.jsonl'), (content) => content.replace('Raid 2', 'Raid 7')),
      [{ kind: 'change', found: 'the body does not match its digest' }],
    ],
    [
      'two altered headers',
      (path) =>
        edit(join(path, 'journal/000001.jsonl'), (content) =>
          content.replaceAll('"author":"Basil"', '"author":"Bassel"'),
        ),
      [{ kind: 'change' }, { kind: 'change' }],
    ],
    [
      'an altered snapshot',
      (path) => edit(join(path, 'snapshot/000001-claim-1.jsonl'), (content) => content.replace('10', '11')),
      [{ kind: 'snapshot', id: 'snapshot/000001-claim-1.jsonl' }],
    ],
    [
      'a forged excerpt in a chain that holds',
      (path) =>
        forge(path, (body) => body.replace('"quote":"at least ten bodies"', '"quote":"at least six bodies"')),
      [{ kind: 'excerpt', expected: 'at least six bodies', found: 'at least ten bodies' }],
    ],
    [
      'a forged context',
      (path) => forge(path, (body) => body.replace('"prefix":"Residents said', '"prefix":"Officials said')),
      [{ kind: 'excerpt', found: 'Residents said on Sunday that ' }],
    ],
    [
      'a forged claim about nothing',
      (path) =>
        forge(path, (body) => body.replaceAll('"subject":"incident:000001"', '"subject":"incident:999999"')),
      [{ kind: 'record', id: 'claim:000001', expected: 'incident:999999', found: 'no such record' }],
    ],
    [
      'a forged change that starts from what was not there',
      (path) => forge(path, (body) => body.replace('["Raid 1","A night raid"]', '["Raid 9","A night raid"]')),
      [{ kind: 'journal', found: 'title of incident:000001 was not what the change starts from' }],
    ],
  ])('%s', async (_, harm, expected) => {
    const path = copied()
    harm(path)
    const findings = await verifyWorkbook(path)
    expect(findings).toMatchObject(expected)
    expect(findings.length).toBe(expected.length)
  })

  test('a forged snapshot that tells another story than the journal', async () => {
    const path = copied()
    forgeSnapshot(path, '000001-incident-1.jsonl', (content) => content.replace('Raid 2', 'Raid 7'))
    const store = await openWorkbook(path, { readOnly: true })
    expect(store.records.get('incident:000002')?.title).toBe('Raid 7')
    await store.close()
    expect(await verifyWorkbook(path)).toMatchObject([{ kind: 'record', id: 'incident:000002' }])
  })

  test('a forged snapshot with a record that fits no schema is not taken: the journal is', async () => {
    const path = copied()
    forgeSnapshot(path, '000001-incident-1.jsonl', (content) => content.replace('"Raid 2"', '["Raid 2"]'))
    const store = await openWorkbook(path, { readOnly: true })
    expect(store.records.get('incident:000002')?.title).toBe('Raid 2')
    expect(store.report.rebuilt).toMatchObject({ kind: 'record', id: 'incident:000002' })
    await store.close()
  })
})
