import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tableNames } from '../../../data/exports/csv/table-names.ts'
import { deskForTest } from '../desk/desk-for-test.ts'

const csv = { format: 'csv', byteOrderMark: false } as const
const ours = tableNames.map((name) => `${name}.csv`).sort()

test('only a folder that holds an earlier report and nothing else is overwritten', async () => {
  const it = await deskForTest()
  const to = join(it.folder, 'report')
  const again = { to, ...csv, overwrite: true }
  await it.ask('export', { to, ...csv })
  await it.ask('export', again)
  expect(readdirSync(to).sort()).toEqual(ours)

  writeFileSync(join(to, 'thesis.txt'), 'three years')
  expect((await it.refused('export', again)).sentence).toContain(
    'holds thesis.txt, which is no part of a report',
  )
  expect(readFileSync(join(to, 'thesis.txt'), 'utf8')).toBe('three years')
  expect(readdirSync(it.folder).filter((name) => name.startsWith('.'))).toEqual([])
})

test('a folder with somebody’s own incidents.csv, or a folder of folders, is not overwritten', async () => {
  const it = await deskForTest()
  const own = join(it.folder, 'own')
  mkdirSync(own)
  writeFileSync(join(own, 'incidents.csv'), 'mine')
  expect((await it.refused('export', { to: own, ...csv, overwrite: true })).code).toBe('not-a-report')
  expect(readFileSync(join(own, 'incidents.csv'), 'utf8')).toBe('mine')
  const { sentence } = await it.refused('export', { to: it.folder, ...csv, overwrite: true })
  expect(sentence).toContain('no part of a report')
})

test('overwriting is only spoken of where it would be done', async () => {
  const it = await deskForTest()
  const own = join(it.folder, 'own')
  mkdirSync(own)
  expect((await it.refused('export', { to: own, ...csv })).sentence).toBe(
    `${own} is no earlier report, so it is not overwritten; choose another name.`,
  )
  writeFileSync(join(own, 'thesis.txt'), 'three years')
  expect((await it.refused('export', { to: own, ...csv })).sentence).toContain('choose another name.')
  expect((await it.refused('export', { to: it.desk.store.path, ...csv })).code).toBe('in-workbook')

  const to = join(it.folder, 'report')
  await it.ask('export', { to, ...csv })
  expect(await it.refused('export', { to, ...csv })).toMatchObject({
    code: 'exists',
    sentence: `${to} exists already; choose another name, or ask to overwrite it.`,
  })
})

test('no report is written into a workbook', async () => {
  const it = await deskForTest()
  const { path } = it.desk.store
  for (const to of [path, join(path, 'report'), join(path, 'texts', 'report')]) {
    const refusal = await it.refused('export', { to, ...csv, overwrite: true })
    expect(refusal).toMatchObject({ code: 'in-workbook', sentence: expect.stringContaining('outside of it') })
    expect(existsSync(join(to, 'incidents.csv'))).toBe(false)
  }
})
