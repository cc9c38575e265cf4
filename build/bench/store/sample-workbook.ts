import type { Codebook } from '../../../data/records/codebook.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import { makeSource } from '../../../data/records/source.ts'
import { newId } from '../../../main/new-id.ts'
import { createWorkbook, openWorkbook } from '../../../main/workbook/workbook-store.ts'

const time = '2025-10-01T08:00:00.000Z'
const author = 'Bench'
const incidentsEach = 500

/**
 * Makes a workbook of so many incidents, with three claims each, a citation and an excerpt to every claim, and a source
 * to every 100 incidents: through the store, as any workbook is made. Takes about a minute at 100,000.
 */
export async function makeSampleWorkbook(path: string, incidents: number): Promise<void> {
  const [codebook, workbook] = [newId('codebook'), newId('workbook')]
  const created = (records: AnyRecord[]) => ({
    author,
    label: 'bench',
    edits: records.map((record) => ({ id: record.id, created: record })),
  })
  await createWorkbook(
    path,
    created([
      emptyCodebook(codebook),
      { id: workbook, name: 'Bench', created: time, codePrefix: 'SY', codebook },
    ]),
  )
  const store = await openWorkbook(path)
  for (let made = 0; made < incidents; ) {
    const records: AnyRecord[] = []
    for (const end = Math.min(incidents, made + incidentsEach); made < end; ) {
      const text = textOf(made)
      const sha256 = await store.putText(text)
      const source = sourceOf(sha256, text.length)
      records.push(source)
      for (const until = Math.min(end, made + 100); made < until; made += 1) {
        records.push(...recordsOf(made, codebook, source.id, sha256, text))
      }
    }
    await store.commit(created(records))
  }
  await store.close()
}

function textOf(number: number): string {
  const sentence = (line: number) =>
    `At least ${1 + (line % 9)} people were killed in strike ${number + line} on a house at the edge of the village. `
  return Array.from({ length: 300 }, (_, line) => sentence(line)).join('')
}

function sourceOf(sha256: string, length: number) {
  return makeSource(newId('source'), {
    title: 'A report of the day',
    publisher: 'A press',
    language: 'en',
    kind: 'news',
    published: '2025-09-28',
    texts: [{ sha256, length, extractor: 'plain', encoding: 'utf-8', time, pages: null }],
  })
}

const values = [
  { field: 'killed', value: { min: 8, words: 'at least eight' } },
  { field: 'date', value: { edtf: '2025-09-28', words: 'Sunday' } },
  { field: 'weapon', value: 'air-strike' },
] as const

function recordsOf(
  number: number,
  codebook: `codebook:${string}`,
  source: `source:${string}`,
  textSha256: string,
  text: string,
): AnyRecord[] {
  const incident = newId('incident')
  const records: AnyRecord[] = [
    {
      id: incident,
      code: `SY-2025-${String(number + 1).padStart(6, '0')}`,
      title: `Strike ${number + 1} on a house at the edge of the village`,
      kind: 'incident',
      type: 'air-strike',
      status: 'coded',
      codedUnder: codebook,
      currentUnder: codebook,
      tags: ['night'],
      assignee: null,
      notes: null,
      scope: null,
      formerCodes: [],
      period: null,
    },
  ]
  for (const [index, { field, value }] of values.entries()) {
    const start = ((number % 100) * 3 + index) * 60
    const [claim, excerpt] = [newId('claim'), newId('excerpt')]
    records.push(
      { id: claim, subject: incident, field, item: 1, value, origin: 'analyst', note: null, setAside: null },
      {
        ...{ id: excerpt, source, textSha256, start, end: start + 60 },
        quote: text.slice(start, start + 60),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(start + 60, start + 92),
        ...{ page: null, note: null, tags: [], resolutions: [] },
      },
      {
        ...{ id: newId('citation'), claim, excerpt, stance: 'supports', via: [], certainty: 'reported' },
        ...{ speaker: { name: 'A resident', actor: null }, wording: null },
      },
    )
  }
  return records
}

function emptyCodebook(id: Codebook['id']): Codebook {
  return { id, name: 'Bench', version: 1, created: time, templates: [], types: [], sections: [], fields: [] }
}
