import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { nameKey } from '../text/name-key.ts'

export type AuthorityRow = { id: RecordId; name: string; names: string[] }

const shownAtMost = 20

/** Actors or places one of whose names holds the words: whole names first, then beginnings, then the rest. */
export function authorities(records: Records, kind: 'actor' | 'place', text: string): AuthorityRow[] {
  const key = nameKey(text)
  const ranked: { row: AuthorityRow; rank: number }[] = []
  for (const record of records.ofKind(kind)) {
    const names = record.names.map((name) => name.text)
    const rank = Math.min(...names.map((name) => rankOf(nameKey(name), key)))
    if (rank < 3) ranked.push({ row: { id: record.id, name: names[0] ?? record.id, names }, rank })
  }
  ranked.sort((a, b) => a.rank - b.rank || compare(a.row.name, b.row.name) || compare(a.row.id, b.row.id))
  return ranked.slice(0, shownAtMost).map(({ row }) => row)
}

function rankOf(name: string, key: string): number {
  if (name === key) return 0
  if (name.startsWith(key)) return 1
  return name.includes(key) ? 2 : 3
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
