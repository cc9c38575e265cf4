import { describe, expect, test } from 'vitest'
import { englishWords } from '../../../data/queries/display-value.ts'
import { passageReading } from '../../../data/queries/passage-readings.ts'
import { sourceReading } from '../../../data/queries/source-reading.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'
import { storyText } from '../random-verbs.ts'

const display = (day: Day) => ({ records: day.records, locale: 'en-GB', words: englishWords })

function read(day: Day, source: RecordId<'source'>) {
  const reading = sourceReading(display(day), source, (sha256) => day.texts.get(sha256) ?? '')
  if (!reading) throw new Error('no reading')
  return reading
}

function raid() {
  const day = workbook()
  const source = day.source(storyText, { published: '2025-09-30' })
  return { day, source, incident: day.incident('A raid', { type: 'raid' }) }
}

describe('a source as it is read', () => {
  test('has its newest text, every passage in order, and what each is cited for', () => {
    const { day, source, incident } = raid()
    const place = day.attach(source, 'near Atmah', incident, 'place', 'near Atmah')
    const eight = day.attach(source, 'Eight militants dead', incident, 'killed', 8)
    day.attach(source, 'at least ten bodies', incident, 'killed', 10, { stance: 'disputes' })
    const lonely = day.excerpt(source, 'a trader')
    const { text, highlights } = read(day, source)
    expect(text).toBe(storyText)
    expect(highlights.map(({ quote }) => quote)).toEqual([
      'Eight militants dead',
      'at least ten bodies',
      'near Atmah',
      'a trader',
    ])
    for (const { start, end, quote } of highlights) expect(text?.slice(start ?? 0, end ?? 0)).toBe(quote)
    expect(highlights[0]?.uses).toMatchObject([
      {
        ...{
          claim: eight,
          subject: incident,
          incidentCode: 'SY-2025-0001',
          field: 'killed',
          fieldLabel: 'Killed',
        },
        ...{ item: 1, display: '8', stance: 'supports', state: 'disputed', claimsOnField: 2 },
      },
    ])
    expect(highlights[2]?.uses).toMatchObject([{ claim: place, state: 'one', claimsOnField: 1 }])
    expect(highlights[3]).toMatchObject({ excerpt: lonely, uses: [] })
  })

  test('serves several incidents from one passage', () => {
    const { day, source, incident } = raid()
    const other = day.incident('A strike')
    day.attach(source, '28 September 2025', incident, 'date', '2025-09-28')
    day.attach(source, '28 September 2025', other, 'date', '2025-09-28')
    expect(
      read(day, source).highlights.map(({ uses }) => uses.map(({ incidentCode }) => incidentCode)),
    ).toEqual([['SY-2025-0001', 'SY-2025-0002']])
  })

  test('shows where passages went when the text was extracted anew, and those that are lost last', () => {
    const { day, source } = raid()
    const dead = day.excerpt(source, 'Eight militants dead, the ministry said;')
    const near = day.excerpt(source, 'near Atmah')
    const again = `Updated at noon.\n${storyText.slice(storyText.indexOf('The raid'))}`
    day.readAgain(source, again)
    const { text, highlights } = read(day, source)
    expect(text).toBe(again)
    const moved = highlights.find(({ excerpt }) => excerpt === near)
    expect(moved).toMatchObject({ outcome: 'moved', score: 1 })
    expect(text?.slice(moved?.start ?? 0, moved?.end ?? 0)).toBe('near Atmah')
    const gone = highlights.find(({ excerpt }) => excerpt === dead)
    expect(gone).toMatchObject({ outcome: 'lost', start: null, end: null, score: 0 })
    expect(highlights.at(-1)).toBe(gone)
    day.readAgain(source, storyText)
    expect(read(day, source).highlights.map(({ outcome }) => outcome)).toEqual(['exact', 'exact'])
  })

  test('may have no text, and counts its copies', () => {
    const { day } = raid()
    const book = day.edit<'source'>('add-source', { title: 'Grain and guns' })
    day.source('The same.', { copyOf: book })
    expect(read(day, book)).toMatchObject({ text: null, textSha256: null, highlights: [], copies: 1 })
    expect(sourceReading(display(day), 'source:9', () => '')).toBeNull()
  })
})

describe('a passage as it reads for each field', () => {
  const fieldOf = (
    day: Day,
    source: RecordId<'source'>,
    incident: RecordId<'incident'>,
    quote: string,
    field: string,
  ) => {
    const passage = { quote, start: storyText.indexOf(quote), text: storyText }
    const reading = passageReading(display(day), incident, source, passage, '2025-10-01')
    return reading?.fields.find((one) => one.field.id === field && one.subject === incident)
  }

  test('offers the value that the words hold, and what stands on the field already', () => {
    const { day, source, incident } = raid()
    const eight = day.claim(incident, 'killed', 8)
    expect(fieldOf(day, source, incident, 'at least ten bodies', 'killed')).toMatchObject({
      ...{ value: { min: 10 }, display: '≥ 10', typed: 'at least 10', state: 'uncited' },
      claims: [{ id: eight, item: 1, display: '8' }],
    })
    expect(fieldOf(day, source, incident, '28 September 2025', 'date')).toMatchObject({
      value: { edtf: '2025-09-28' },
      typed: '2025-09-28',
    })
    expect(fieldOf(day, source, incident, 'Local sources', 'killed')).toMatchObject({
      value: null,
      display: null,
    })
  })

  test('can be typed in again as it is offered', () => {
    const { day, source, incident } = raid()
    for (const [quote, field] of [
      ['at least ten bodies', 'killed'],
      ['28 September 2025', 'date'],
    ] as const) {
      const offer = fieldOf(day, source, incident, quote, field)
      const { words: _, ...value } = (offer?.value ?? {}) as { words?: string }
      expect(day.valueOf(day.claim(incident, field, offer?.typed))).toMatchObject(value)
    }
  })

  test('is none for what there is not', () => {
    const { day, source } = raid()
    expect(
      passageReading(display(day), 'incident:9', source, { quote: 'x', start: 0, text: 'x' }, '2025-10-01'),
    ).toBeNull()
  })
})
