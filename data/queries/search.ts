import { kindOf, type RecordId, type RecordKind } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { findInText } from '../text/find-in-text.ts'

export type SearchHit = { id: RecordId; kind: RecordKind; score: number; title: string; snippet: string }

const snippetReach = 60

/**
 * Plain search: every text in which the words stand, case and Arabic spelling laid aside. The score says where: 3 in a
 * code, title or name, 2 in a quote, 1 in a source's text. A search engine with an index comes with a later issue.
 */
export function search(
  records: Records,
  query: string,
  limit: number,
  textOf: (sha256: string) => string,
): SearchHit[] {
  const words = query.trim()
  if (words === '') return []
  const hits: SearchHit[] = []
  const look = (id: RecordId, title: string, text: string, score: number): boolean => {
    const [found] = findInText(text, words)
    if (found) hits.push({ id, kind: kindOf(id), score, title, snippet: snippet(text, found) })
    return found !== undefined
  }
  for (const one of records.ofKind('incident')) {
    look(one.id, `${one.code} ${one.title}`, [one.code, one.title, one.notes ?? ''].join(' · '), 3)
  }
  for (const kind of ['actor', 'place'] as const) {
    for (const one of records.ofKind(kind)) {
      look(one.id, one.names[0]?.text ?? one.id, one.names.map((name) => name.text).join(' · '), 3)
    }
  }
  for (const one of records.ofKind('source')) {
    const title = one.title ?? one.original?.name ?? one.id
    const named = look(one.id, title, [title, one.publisher ?? '', one.author ?? ''].join(' · '), 3)
    const newest = one.texts.at(-1)
    if (!named && newest) look(one.id, title, textOf(newest.sha256), 1)
  }
  for (const one of records.ofKind('excerpt')) {
    const source = records.get(one.source)
    look(one.id, source?.title ?? source?.original?.name ?? one.source, one.quote, 2)
  }
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit)
}

function snippet(text: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(0, start - snippetReach)
  const to = Math.min(text.length, end + snippetReach)
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`
}
