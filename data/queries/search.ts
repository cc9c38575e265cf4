import { kindOf, type RecordId, type RecordKind } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'
import { type FoundRange, findInText } from '../text/find-in-text.ts'

export type SearchHit = { id: RecordId; kind: RecordKind; score: number; title: string; snippet: string }

const snippetReach = 60

/** So many UTF-16 units of a text are looked through at a time: some milliseconds. */
const piece = 32_768
/** So far a piece reaches into the next, so that what stands over their border is found in one of them. */
const overlap = 2_048

/**
 * Plain search: every text in which the words stand, case and Arabic spelling laid aside. The score says where: 3 in a
 * code, title or name, 2 in a quote, 1 in a source's text. A text that is missing or damaged is passed over: its source
 * says so where it is read. A search engine with an index comes with a later issue.
 */
export function search(...given: Parameters<typeof searchInTurns>): SearchHit[] {
  const looking = searchInTurns(...given)
  for (;;) {
    const { done, value } = looking.next()
    if (done) return value
  }
}

/** {@link search} in small pieces of work, between which others can have their turn, or it can be dropped. */
export function* searchInTurns(
  records: Records,
  query: string,
  limit: number,
  textOf: (sha256: string) => string,
): Generator<void, SearchHit[]> {
  const words = query.trim()
  if (words === '') return []
  const hits: SearchHit[] = []
  const look = (id: RecordId, title: string, text: string, score: number): boolean => {
    const [found] = findInText(text, words, 1)
    if (found) hits.push({ id, kind: kindOf(id), score, title, snippet: snippet(text, found) })
    return found !== undefined
  }
  for (const one of records.ofKind('incident')) {
    look(one.id, `${one.code} ${one.title}`, [one.code, one.title, one.notes ?? ''].join(' · '), 3)
    yield
  }
  for (const kind of ['actor', 'place'] as const) {
    for (const one of records.ofKind(kind)) {
      look(one.id, one.names[0]?.text ?? one.id, one.names.map((name) => name.text).join(' · '), 3)
      yield
    }
  }
  for (const one of records.ofKind('excerpt')) {
    const source = records.get(one.source)
    look(one.id, source?.title ?? source?.original?.name ?? one.source, one.quote, 2)
    yield
  }
  const unnamed: { id: RecordId; title: string; sha256: string }[] = []
  for (const one of records.ofKind('source')) {
    const title = one.title ?? one.original?.name ?? one.id
    const named = look(one.id, title, [title, one.publisher ?? '', one.author ?? ''].join(' · '), 3)
    const newest = one.texts.at(-1)
    if (!named && newest) unnamed.push({ id: one.id, title, sha256: newest.sha256 })
    yield
  }
  // Texts weigh least and come in the order of ids: once there are enough hits, no later one would be among them.
  for (const { id, title, sha256 } of unnamed) {
    if (hits.length >= limit) break
    const text = textIfKept(textOf, sha256)
    const found = yield* firstInText(text, words)
    if (found) hits.push({ id, kind: kindOf(id), score: 1, title, snippet: snippet(text, found) })
    yield
  }
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit)
}

function* firstInText(text: string, words: string): Generator<void, FoundRange | null> {
  const reach = piece + Math.max(overlap, 4 * words.length)
  for (let start = 0; start < text.length; start += piece) {
    const [found] = findInText(text.slice(start, start + reach), words, 1)
    if (found) return { start: start + found.start, end: start + found.end }
    yield
  }
  return null
}

function textIfKept(textOf: (sha256: string) => string, sha256: string): string {
  try {
    return textOf(sha256)
  } catch (error) {
    if (error instanceof Refusal) return ''
    throw error
  }
}

function snippet(text: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(0, start - snippetReach)
  const to = Math.min(text.length, end + snippetReach)
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`
}
