import { z } from 'zod'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { Source } from '../records/source.ts'

export const sourceListSchema = z.strictObject({
  filter: z.strictObject({ text: z.string().max(200).optional() }),
  sort: z.strictObject({
    by: z.enum(['added', 'title', 'publisher', 'published']),
    direction: z.enum(['up', 'down']),
  }),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
})

export type SourceListArgument = z.infer<typeof sourceListSchema>

export type SourceRow = {
  id: RecordId<'source'>
  title: string | null
  publisher: string | null
  published: string | null
  language: string | null
  kind: Source['kind']
  reliability: Source['reliability']
  copyOf: RecordId<'source'> | null
  fileName: string | null
  mediaType: string | null
  /** UTF-16 units of the newest text; null without a text. */
  length: number | null
  excerpts: number
}

/** The sources under a filter, in an order, one slice of them. */
export function sourceList(
  records: Records,
  argument: SourceListArgument,
): { rows: SourceRow[]; total: number } {
  const { filter, sort, offset, limit } = argument
  const wanted = filter.text?.trim().toLowerCase() ?? ''
  const sources: Source[] = []
  for (const source of records.ofKind('source')) if (matches(source, wanted)) sources.push(source)
  if (sort.by !== 'added') {
    const by = sort.by
    sources.sort((a, b) => compare(a[by], b[by]))
  }
  if (sort.direction === 'down') sources.reverse()
  const rows = sources.slice(offset, offset + limit).map((source) => sourceRow(records, source))
  return { rows, total: sources.length }
}

function matches(source: Source, wanted: string): boolean {
  if (wanted === '') return true
  return [source.title, source.publisher, source.author, source.original?.name].some((text) =>
    text?.toLowerCase().includes(wanted),
  )
}

/** What is not known stands last; equals stand in the order of their making. */
function compare(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  return one < other ? -1 : one > other ? 1 : 0
}

export function sourceRow(records: Records, source: Source): SourceRow {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    published: source.published,
    language: source.language,
    kind: source.kind,
    reliability: source.reliability,
    copyOf: source.copyOf,
    fileName: source.original?.name ?? null,
    mediaType: source.original?.mediaType ?? null,
    length: source.texts.at(-1)?.length ?? null,
    excerpts: records.referring('excerpt', source.id).length,
  }
}
