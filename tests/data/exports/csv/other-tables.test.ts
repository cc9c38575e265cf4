import { describe, expect, test } from 'vitest'
import { dateCodeColumns, placeColumns } from '../../../../data/exports/csv/derived-columns.ts'
import { previewTable } from '../../../../data/exports/csv/preview.ts'
import { tableNames } from '../../../../data/exports/csv/table-names.ts'
import { tables } from '../../../../data/exports/csv/tables.ts'
import { workbook } from '../../in-memory-workbook.ts'
import { storyText } from '../../random-verbs.ts'
import { readReport } from './report-of.ts'

function coded() {
  const day = workbook()
  const source = day.source(storyText, { title: 'A paper', published: '2025-09-30', tags: ['wire', 'first'] })
  const incident = day.incident('A raid', { type: 'raid' })
  const eight = day.attach(source, 'Eight militants dead', incident, 'killed', 8, {
    speaker: 'the ministry',
    via: ['an agency', 'a channel'],
    certainty: 'claimed',
    wording: 'the ministry said',
  })
  const ten = day.attach(source, 'at least ten bodies', incident, 'killed', 'at least 10', {
    note: 'Counted.',
  })
  day.cite(source, 'at least ten bodies', eight, { stance: 'disputes', speaker: 'a resident' })
  const son = day.edit<'participation'>('add-participation', {
    incident,
    description: 'a son',
    role: 'victim',
  })
  const fate = day.attach(source, 'a trader', son, 'fate', 'killed')
  return { day, source, incident, eight, ten, son, fate }
}

describe('claims.csv', () => {
  test('has every claim, rivals side by side, and what it leaves open', () => {
    const { day, incident, eight, ten, son, fate } = coded()
    const rows = readReport(day.records, 'claims')
    expect(rows).toHaveLength(3)
    expect(rows[0]).toEqual({
      ...{
        claim: eight,
        incident: 'SY-2025-0001',
        subject: incident,
        about: 'SY-2025-0001',
        field: 'killed',
      },
      ...{ item: '1', value: '8', low: '8', high: '8', earliest: '', latest: '', words: '', detail: '' },
      ...Object.fromEntries([...dateCodeColumns, ...placeColumns].map((column) => [column, ''])),
      ...{ origin: 'analyst', supports: '1', disputes: '1', note: '', setAside: '' },
    })
    expect(rows[1]).toMatchObject({ claim: ten, value: 'at least 10', low: '10', high: '', note: 'Counted.' })
    expect(rows[2]).toMatchObject({
      claim: fate,
      incident: 'SY-2025-0001',
      subject: son,
      about: 'victim: a son',
    })
  })

  test('says what a cell cannot: words, times, precision, parts, and what a date hangs on', () => {
    const day = workbook()
    const source = day.source(storyText, { title: 'A paper' })
    const incident = day.incident()
    const against = source
    const values: [string, unknown, object][] = [
      [
        'date',
        {
          ...{ edtf: '2025-07~', words: 'two months ago', localTime: 'dawn', zone: 'Asia/Damascus' },
          resolved: { against, offset: '-P2M', approximate: true },
        },
        {
          words: 'two months ago',
          detail: 'time: dawn; zone: Asia/Damascus; reckoned: about -P2M from the publication of A paper',
        },
      ],
      [
        'place',
        { place: 'Atmah', relation: 'near', precision: 'town', radius: 5 },
        { value: 'near Atmah', detail: 'precision: town; radius: 5 km' },
      ],
      [
        'initiator',
        { actor: 'ISIS', as: 'the group', role: 'owner' },
        { words: 'the group', detail: 'role: owner' },
      ],
      [
        'killed',
        {
          ...{ min: 13, words: 'at least 13 people', complete: false },
          parts: [
            { axis: 'sex and age', category: 'children', count: 6 },
            { axis: 'sex and age', category: 'women', count: 4 },
            { axis: 'status', category: 'civilian', count: 9, bound: 'at-least' },
            { axis: 'status', category: 'fighter', count: 2, bound: 'about' },
          ],
        },
        {
          ...{ value: 'at least 13', low: '13', high: '', words: 'at least 13 people' },
          detail:
            'parts: sex and age children 6, sex and age women 4, status civilian at least 9, status fighter about 2; parts are: some',
        },
      ],
      ['injured', '8 | 10', { value: '8 | 10', low: '8', high: '10' }],
    ]
    for (const [field, value, expected] of values) {
      const claim = day.claim(incident, field, value)
      const row = readReport(day.records, 'claims').find((one) => one.claim === claim)
      expect(row).toMatchObject(expected)
    }
    const reckoned = {
      edtf: '2025-09',
      resolved: { against: day.all('claim')[0]?.id, offset: 'P2M', approximate: false },
    }
    const claim = day.claim(day.incident(), 'date', reckoned)
    expect(readReport(day.records, 'claims').find((one) => one.claim === claim)?.detail).toBe(
      'reckoned: P2M from date of SY-2025-0001',
    )
  })

  test('has claims set aside with the reason, after the others, and those on fields that are gone', () => {
    const { day, incident, eight } = coded()
    day.records.put({ ...day.get(eight), setAside: 'the field holds words now' })
    day.records.put({
      ...day.get(eight),
      id: 'claim:old',
      field: 'an_old_field',
      setAside: 'the field is gone',
    })
    const rows = readReport(day.records, 'claims').filter((one) => one.subject === incident)
    expect(rows.map(({ field, value, setAside }) => [field, value, setAside])).toEqual([
      ['killed', 'at least 10', ''],
      ['killed', '8', 'the field holds words now'],
      ['an_old_field', '8', 'the field is gone'],
    ])
  })

  test('has claims on actors, places and relations after those on incidents, by what they are called', () => {
    const { day, incident } = coded()
    const other = day.incident('Another')
    const link = day.edit<'relation'>('relate', { from: incident, type: 'in response to', to: other })
    day.claim(link, 'link_holds', 'yes')
    day.claim(other, 'killed', 3)
    const last = readReport(day.records, 'claims').slice(-2)
    expect(last.map(({ incident, about, field, value }) => [incident, about, field, value])).toEqual([
      ['SY-2025-0002', 'SY-2025-0002', 'killed', '3'],
      ['', 'SY-2025-0001 in response to SY-2025-0002', 'link_holds', 'yes'],
    ])
  })
})

describe('citations.csv', () => {
  test('stand by incident code, then codebook order, then offset', () => {
    const day = workbook()
    const [later, sooner] = [day.source(storyText, { title: 'B' }), day.source(storyText, { title: 'A' })]
    const [second, first] = [day.incident('x', { code: 'SY-2' }), day.incident('y', { code: 'SY-1' })]
    for (const incident of [second, first]) {
      day.attach(later, 'at least ten bodies', incident, 'killed', 10)
      day.attach(later, 'Eight militants dead', incident, 'killed', 8)
      day.attach(sooner, 'at least ten bodies', incident, 'killed', 'at least 10')
      day.attach(later, '28 September 2025', incident, 'date', '2025-09-28')
    }
    const inOne = [
      ['date', 'B', '28 September 2025'],
      ['killed', 'A', 'at least ten bodies'],
      ['killed', 'B', 'Eight militants dead'],
      ['killed', 'B', 'at least ten bodies'],
    ]
    const rows = readReport(day.records, 'citations')
    expect(rows.map((row) => [row.incident, row.field, row.source_title, row.quote])).toEqual([
      ...inOne.map((row) => ['SY-1', ...row]),
      ...inOne.map((row) => ['SY-2', ...row]),
    ])
  })

  test('has the very words behind every claim, where they stand and who says them', () => {
    const { day, source, eight } = coded()
    const rows = readReport(day.records, 'citations')
    expect(rows).toHaveLength(4)
    const start = storyText.indexOf('Eight militants dead')
    expect(rows[0]).toEqual({
      ...{ citation: expect.stringMatching(/^citation:/), claim: eight, incident: 'SY-2025-0001' },
      ...{ field: 'killed', item: '1', value: '8', quote: 'Eight militants dead' },
      ...{ start: String(start), end: String(start + 20), textSha256: day.get(source).texts[0]?.sha256 },
      ...{ source, source_title: 'A paper', page: '', stance: 'supports', speaker: 'the ministry' },
      ...{ via: 'an agency; a channel', certainty: 'claimed', wording: 'the ministry said' },
      ...{ outcome: 'exact', score: '1' },
    })
    expect(rows.map(({ stance }) => stance)).toEqual(['supports', 'disputes', 'supports', 'supports'])
    for (const { quote, start, end, textSha256 } of rows) {
      expect(day.texts.get(textSha256 ?? '')?.slice(Number(start), Number(end))).toBe(quote)
    }
  })

  test('says what became of a passage when the text was extracted anew; its own offsets stay', () => {
    const { day, source } = coded()
    day.readAgain(
      source,
      storyText.replace('Eight militants dead', 'Nine persons were seen').replace(' a trader', ' him'),
    )
    const rows = readReport(day.records, 'citations')
    expect(rows.map(({ outcome }) => outcome)).not.toContain('')
    expect(rows[0]?.outcome).not.toBe('exact')
    expect(Number(rows[0]?.score)).toBeLessThan(1)
    expect(
      day.texts.get(rows[0]?.textSha256 ?? '')?.slice(Number(rows[0]?.start), Number(rows[0]?.end)),
    ).toBe('Eight militants dead')
  })
})

describe('sources.csv and codebook.csv', () => {
  test('a source has what is known of it, and nothing where nothing is', () => {
    const { day, source } = coded()
    day.edit('add-source', {})
    const [unknown, known] = readReport(day.records, 'sources')
    expect(known).toMatchObject({
      ...{ source, title: 'A paper', published: '2025-09-30', tags: 'wire; first', sensitivity: 'open' },
      ...{ file: '', characters: String(storyText.length), extractor: 'plain text', encoding: '' },
    })
    expect(unknown).toMatchObject({ title: '', published: '', sha256: '', characters: '' })
  })

  test('the codebook says what every column, type and code of the report means', () => {
    const { day } = coded()
    const rows = readReport(day.records, 'codebook')
    const described = new Set(rows.map(({ field }) => field))
    for (const { field } of tables.incidents(day.records).columns)
      if (field) expect(described).toContain(field)
    expect(rows.find(({ field, code }) => field === 'type' && code === 'raid')?.option).toBeTruthy()
    expect(rows.find(({ field, code }) => field === 'site' && code === 'farm')).toMatchObject({
      option: 'Farm or open land',
      appliesTo: 'incident; incident',
    })
    expect(rows.find(({ field }) => field === 'killed')).toMatchObject({
      type: 'count',
      sums: 'killed_civilians; killed_belligerents; killed_undetermined',
    })
    expect(rows.find(({ field }) => field === 'date')?.tolerance).toBe('7')
  })
})

describe('the preview', () => {
  test('has the very rows of the file, from any row on, and counts them truly', () => {
    const { day, eight } = coded()
    day.records.put({ ...day.get(eight), setAside: 'the field holds words now' })
    for (const name of tableNames) {
      const table = tables[name](day.records)
      const rows = [...table.rows(0)]
      expect(table.count, name).toBe(rows.length)
      for (let offset = 0; offset <= rows.length; offset += 1) {
        const preview = previewTable(day.records, name, offset, 2)
        expect(preview, `${name} from ${offset}`).toEqual({
          columns: table.columns.map((column, at) => ({
            ...column,
            inUse: rows.some(({ cells }) => cells[at] !== ''),
          })),
          rows: rows.slice(offset, offset + 2),
          total: rows.length,
        })
      }
    }
  })

  test('is narrowed by words of a code, a title or a name, in any file that has them', () => {
    const day = workbook()
    const one = day.incident('Raid at the mill')
    const other = day.incident('Raid at the ford')
    day.claim(one, 'killed', 1)
    day.claim(other, 'killed', 2)
    day.actor('Mill Guard')
    const ids = (name: 'incidents' | 'claims' | 'actors', words: string) =>
      previewTable(day.records, name, 0, 10, words).rows.map(({ id }) => id)
    const codeOf = (id: string) =>
      previewTable(day.records, 'incidents', 0, 10).rows.find((row) => row.id === id)?.cells[0]
    expect(ids('incidents', 'MILL')).toEqual([one])
    expect(ids('incidents', codeOf(other) ?? '')).toEqual([other])
    expect(ids('claims', codeOf(one) ?? '')).toHaveLength(1)
    expect(ids('actors', 'guard')).toHaveLength(1)
    expect(previewTable(day.records, 'incidents', 1, 10, 'raid')).toMatchObject({
      rows: [{ id: other }],
      total: 2,
    })
    expect(previewTable(day.records, 'incidents', 0, 10, 'nowhere')).toMatchObject({ rows: [], total: 0 })
  })

  test('shows a cell that would run as a formula as the file has it', () => {
    const day = workbook()
    day.edit('add-incident', { title: '=1+1, said the caller' })
    const { columns, rows } = previewTable(day.records, 'incidents', 0, 1)
    expect(rows[0]?.cells[columns.findIndex(({ name }) => name === 'title')]).toBe("'=1+1, said the caller")
  })
})
