import type { RecordId } from '../records/record-id.ts'
import { Refusal } from '../refusal.ts'

/** The names given with `as` so far, and the ids they stand for. */
export type MadeIds = Map<string, RecordId>

/** Words of a source or of the analyst: a dollar in them is a dollar. */
const holdsWords = new Set([
  ...['quote', 'prefix', 'suffix', 'wording', 'words', 'as', 'text'],
  ...['title', 'note', 'notes', 'reason', 'description'],
  ...['label', 'help', 'definition'],
])

/**
 * An argument with every "$name" replaced by the id made under that name, wherever it stands, words aside. Refused where
 * nothing was made under the name, lest it be taken for a value; "$500" is an amount.
 */
export function withIds(argument: Record<string, unknown>, made: MadeIds): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(argument).map(([name, value]) => [
      name,
      holdsWords.has(name) ? value : idsIn(value, made),
    ]),
  )
}

function idsIn(value: unknown, made: MadeIds): unknown {
  if (typeof value === 'string' && /^\$[A-Za-z0-9_-]{1,64}$/.test(value))
    return idOf(value.slice(1), made) ?? value
  if (Array.isArray(value)) return value.map((one) => idsIn(one, made))
  if (typeof value === 'object' && value !== null) return withIds(value as Record<string, unknown>, made)
  return value
}

function idOf(name: string, made: MadeIds): RecordId | undefined {
  const id = made.get(name)
  if (id !== undefined || !/^[A-Za-z_]/.test(name)) return id
  throw new Refusal(
    'not-made',
    `Nothing was made as “${name}” before this, so “$${name}” stands for nothing.`,
    {
      name,
    },
  )
}
