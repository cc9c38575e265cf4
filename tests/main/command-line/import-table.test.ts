import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import { beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../workbook/temporary-folder.ts'
import { sourceline } from './sourceline.ts'

let folder: string
let workbook: string

beforeEach(async () => {
  folder = temporaryFolder()
  workbook = join(folder, 'Sheet.sourceline')
  const { code } = await sourceline(['new', workbook, '--codebook', 'raids-and-arrests', '--prefix', 'QT'])
  expect(code).toBe(0)
})

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const map = (rest: object = {}) =>
  JSON.stringify({
    columns: {
      Ref: { set: 'code' },
      What: { set: 'title' },
      When: { field: 'date', format: 'date:dd/mm/yyyy' },
      Town: { field: 'place' },
      Killed: { field: 'killed' },
      ...rest,
    },
  })

const sheet =
  'Ref;What;When;Town;Killed\r\nA-1;"Raid on ""the farm""";04/03/2025;Deir Nahr;at least 4\r\nA-2;"Arrests;\r\nat night";5/3/2025;near Deir Nahr;0\r\n'

const list = async (kind: string) => (await sourceline(['list', workbook, kind])).lines

test('a sheet becomes incidents, each cell cited in the kept file; one undo takes it back', async () => {
  const path = await file('sheet.csv', sheet)
  const words = ['import-table', workbook, path, '--map', await file('map.json', map())]

  const tried = await sourceline([...words, '--dry-run'])
  expect(tried.code).toBe(0)
  expect(tried.lines).toEqual([
    { row: 2, code: 'A-1', title: 'Raid on "the farm"', type: null, claims: 3 },
    { row: 3, code: 'A-2', title: 'Arrests; at night', type: null, claims: 3 },
    expect.objectContaining({ incidents: 2, claims: 6, places: 1, bad: 0, change: null, source: null }),
  ])
  expect(await list('incidents')).toEqual([])
  expect(await list('sources')).toEqual([])

  const { code, lines } = await sourceline([...words, '--by', 'Noor'])
  expect(code).toBe(0)
  expect(lines).toEqual([
    expect.objectContaining({ file: path, incidents: 2, change: expect.stringMatching(/^change:/) }),
  ])
  const source = lines[0]?.source as string
  expect(await list('sources')).toEqual([
    expect.objectContaining({
      id: source,
      kind: 'dataset',
      original: expect.objectContaining({ name: 'sheet.csv', mediaType: 'text/csv', bytes: sheet.length }),
    }),
  ])
  const { output: text } = await sourceline(['text', workbook, source])
  expect(text).toBe(sheet.replaceAll('\r\n', '\n'))
  for (const { quote, start, end } of await list('excerpts')) {
    expect(text.slice(start as number, end as number)).toBe(quote)
  }
  expect((await sourceline(['verify', workbook])).lines).toEqual([])

  const report = join(folder, 'report')
  await sourceline(['export', workbook, '--format', 'csv', '--to', report])
  const { data } = Papa.parse<Record<string, string>>(await readFile(join(report, 'incidents.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  expect(
    data.map((row) => [row.code, row.date, row.place, row.killed, row.killed_low, row.killed_high]),
  ).toEqual([
    ['A-1', '2025-03-04', 'Deir Nahr', 'at least 4', '4', ''],
    ['A-2', '2025-03-05', 'near Deir Nahr', '0', '0', '0'],
  ])

  const undone = await sourceline(['edit', workbook, '--by', 'Noor'], '{"edit":"undo","argument":{}}\n')
  expect(undone.code).toBe(0)
  for (const kind of ['incidents', 'claims', 'citations', 'excerpts', 'places', 'sources']) {
    expect(await list(kind), kind).toEqual([])
  }
}, 60_000)

test('a cell that cannot be read is named with its row and reason, and nothing is changed', async () => {
  const bad =
    'Ref,What,When,Town,Killed\nA-1,One,04/03/2025,X,4\nA-2,Two,31/02/2025,X,-1\na b,Three,01/01/2025,X,1\n'
  const path = await file('bad.csv', bad)
  const { code, lines, said } = await sourceline([
    ...['import-table', workbook, path],
    ...['--map', await file('map.json', map())],
  ])
  expect(code).toBe(1)
  expect(lines.map(({ row, column, cell }) => [row, column, cell])).toEqual([
    [3, 'When', '31/02/2025'],
    [3, 'Killed', '-1'],
    [4, 'Ref', 'a b'],
    [undefined, undefined, undefined],
  ])
  for (const { error } of lines.slice(0, 3)) expect(error).toMatch(/^.{10,}\.$/)
  expect(said).toContain('Nothing was changed')
  expect(await list('sources')).toEqual([])
})

test('the same sheet twice: codes are taken, and the file is kept once', async () => {
  const words = [
    ...['import-table', workbook, await file('sheet.csv', sheet)],
    ...['--map', await file('map.json', map())],
  ]
  await sourceline(words)
  const again = await sourceline(words)
  expect(again.code).toBe(1)
  expect(again.lines[0]?.error).toContain('A-1 is taken')
  const withoutCodes = await file('map-2.json', map({ Ref: [{ set: 'tags' }] }))
  const third = await sourceline([...words.slice(0, 3), '--map', withoutCodes])
  expect(third.lines[0]).toMatchObject({ known: true, incidents: 2 })
  expect(await list('sources')).toHaveLength(1)
})

test.each(['utf-8', 'utf-16le', 'windows-1256'])('Arabic cells in %s', async (encoding) => {
  const arabic =
    'العنوان,المكان,القتلى\nغارة على منزل في البلدة,دير النهر,FOUR\nمداهمة مزرعة قرب القرية,أم الريح,ثلاثة\n'.repeat(
      1,
    )
  // The Windows set has no Arabic-Indic digits.
  const text = arabic.replace('FOUR', encoding === 'windows-1256' ? '4' : '٤')
  const path = await file(
    'arabic.csv',
    iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') }),
  )
  const proposal = await sourceline(['import-table', workbook, path, '--propose'])
  expect(proposal.lines[0]?.columns).toEqual({
    العنوان: { set: 'title' },
    المكان: { field: 'place' },
    القتلى: { field: 'killed' },
  })
  const { code } = await sourceline([
    ...['import-table', workbook, path],
    ...['--map', await file('map.json', proposal.output)],
  ])
  expect(code).toBe(0)
  const killed = (await list('claims')).filter(({ field }) => field === 'killed')
  expect(killed.map(({ value }) => value)).toEqual([
    { min: 4, max: 4 },
    { min: 3, max: 3 },
  ])
  expect((await list('excerpts')).map(({ quote }) => quote)).toContain('دير النهر')
})

test('what is no map, no table or no file is refused in one line', async () => {
  const good = await file('map.json', map())
  const one = async (...words: string[]) => {
    const { code, said } = await sourceline(['import-table', workbook, ...words])
    return [code, said.trim()]
  }
  const path = await file('sheet.csv', sheet)
  expect(await one(path)).toEqual([2, expect.stringContaining('--map MAP.json is missing')])
  expect(await one(path, '--map', await file('m.json', '{'))).toEqual([1, expect.stringContaining('no JSON')])
  expect(await one(path, '--map', await file('n.json', '{"columns":{"Ref":{}}}'))).toEqual([
    1,
    expect.stringContaining('a column is one of'),
  ])
  expect(await one(await file('x.xlsx', 'PK'), '--map', good)).toEqual([
    1,
    expect.stringContaining('save the sheet as CSV'),
  ])
  expect(await one(join(folder, 'none.csv'), '--map', good)).toEqual([
    1,
    expect.stringContaining('no such file'),
  ])
  expect(await one(await file('e.csv', 'Ref;What;When;Town;Killed\n'), '--map', good)).toEqual([
    1,
    'The table has no rows below the header to bring in.',
  ])
})
