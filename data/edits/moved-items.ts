import type { Draft } from '../changes/draft.ts'
import { groupBy } from '../group-by.ts'
import type { Claim } from '../records/claim.ts'
import type { RecordId } from '../records/record-id.ts'
import { sameValue } from '../values/same-value.ts'
import { codebookOf } from './existing.ts'

type IncidentId = RecordId<'incident'>
type Entry = { field: string; item: number }

/**
 * Which item of one incident each item of another becomes when the two are made one. Of a field that holds one item, the
 * same. Of a field that repeats, the item that says the same already, else the next free one; the rivals on one item stay
 * together, and two items never become one.
 */
export function movedItems(
  draft: Draft,
  into: IncidentId,
  from: IncidentId,
): (field: string, item: number) => number {
  const repeatable = codebookOf(draft).fields.filter(
    (field) => field.repeatable && field.appliesTo.subject === 'incident',
  )
  const maps = new Map(
    repeatable.map(({ id }) => [id, itemMap(entriesOn(draft, into, id), entriesOn(draft, from, id))]),
  )
  return (field, item) => maps.get(field)?.get(item) ?? item
}

/** What stands on a field of an incident: claims, and decisions where no claim stands. */
function entriesOn(draft: Draft, incident: IncidentId, field: string): Entry[] {
  const isHere = (one: { subject: string; field: string }) => one.subject === incident && one.field === field
  return [
    ...draft.referring('claim', incident).filter(isHere),
    ...draft.referring('decision', incident).filter(isHere),
  ]
}

function itemMap(standing: readonly Entry[], moving: readonly Entry[]): Map<number, number> {
  const map = new Map<number, number>()
  const taken = new Set<number>()
  let last = Math.max(0, ...standing.map(({ item }) => item))
  const items = [...groupBy(moving, ({ item }) => item)].sort(([a], [b]) => a - b)
  for (const [item, entries] of items) {
    const same = standing.find(
      (one) => !taken.has(one.item) && entries.some((other) => sayTheSame(one, other)),
    )
    const moved = same?.item ?? last + 1
    last = Math.max(last, moved)
    taken.add(moved)
    map.set(item, moved)
  }
  return map
}

function sayTheSame(one: Entry, other: Entry): boolean {
  return isStanding(one) && isStanding(other) && sameValue(one.value, other.value)
}

function isStanding(entry: Entry): entry is Claim {
  return 'setAside' in entry && entry.setAside === null
}
