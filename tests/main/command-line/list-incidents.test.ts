import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editLines, sourceline } from './sourceline.ts'

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'))
const workbook = join(folder, 'Dates.sourceline')
const dates = { Late: '2025-10', Early: '2018/2022', Exact: '2025-09-28', Open: '2020/..', Nobody: null }

beforeAll(async () => {
  await sourceline(['new', workbook, '--codebook', 'raids-and-arrests'])
  const edits = Object.entries(dates).flatMap(([title, value]) => [
    { edit: 'add-incident', argument: { title }, as: title },
    ...(value === null
      ? []
      : [{ edit: 'add-claim', argument: { subject: `$${title}`, field: 'date', value } }]),
  ])
  expect((await sourceline(['edit', workbook], editLines(...edits))).code).toBe(0)
}, 30_000)

async function listed(...options: string[]) {
  const { code, lines, said } = await sourceline(['list', workbook, 'incidents', ...options])
  return { code, titles: lines.map(({ title }) => title), lines, said }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('list incidents', () => {
  test('by the first day or the last, each with both; what has none comes last', async () => {
    const first = await listed('--sort', 'earliest')
    expect(first.titles).toEqual(['Early', 'Open', 'Exact', 'Late', 'Nobody'])
    expect(first.lines[0]).toMatchObject({ earliest: '2018-01-01', latest: '2022-12-31' })
    expect(first.lines[4]).toMatchObject({ earliest: null, latest: null })
    expect((await listed('--sort', 'latest', '--down')).titles).toEqual([
      ...['Late', 'Exact', 'Early'],
      ...['Open', 'Nobody'],
    ])
  })

  test('of a span of days, as one types it, saying what has no date', async () => {
    const { titles, said } = await listed('--from', 'September 2025', '--to', '2025-09-30')
    expect(titles).toEqual(['Open', 'Exact'])
    expect(said).toBe('1 incident has no date and cannot be placed; --undated lists what has none.\n')
    expect((await listed('--undated')).titles).toEqual(['Nobody'])
  })

  test('as they were made, whole, where nothing is asked', async () => {
    const { titles, lines } = await listed()
    expect(titles).toEqual(Object.keys(dates))
    expect(lines[0]).not.toHaveProperty('earliest')
  })

  test.each([
    [['--from', 'soonish'], 1, '"soonish" cannot be read as a date'],
    [['--from', '2025', '--to', '2024'], 1, 'the end is before the start'],
    [['--sort', 'length'], 2, '--sort takes code, title, type, status, earliest, latest, not “length”'],
    [['--undated', '--to', '2024'], 2, '--undated goes with neither --from nor --to'],
  ])('%j is refused', async (options, expected, sentence) => {
    const { code, said } = await listed(...options)
    expect(code).toBe(expected)
    expect(said).toContain(sentence)
  })

  test('no other kind takes them', async () => {
    const { code, said } = await sourceline(['list', workbook, 'sources', '--from', '2024'])
    expect([code, said.split(';')[0]]).toEqual([2, '--from is for incidents only'])
  })
})
