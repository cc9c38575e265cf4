import type { EditContext } from '../edits/verb.ts'
import { misfitReason } from '../misfit/misfit-reason.ts'
import { type Actor, makeActor } from '../records/actor.ts'
import { makePlace, type Place } from '../records/place.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { line } from '../records/texts.ts'
import { Refusal } from '../refusal.ts'
import { nameKey } from '../text/name-key.ts'

export type Point = NonNullable<Place['point']>

/** What a row says of a place beside its name; `within` from the smallest to the largest. */
export type PlaceAt = { point: Point | null; level: Place['level']; within: RecordId<'place'>[] }

export const nowhere: PlaceAt = { point: null, level: null, within: [] }

/** Two records of one name as far apart as this are two places. */
const samePlaceWithin = 5

/**
 * The actors and places of a workbook by their names, and those that a table adds. A whole table is looked up in one pass
 * over the workbook; a place is told from another of its name by where it lies.
 */
export class NameIndex {
  readonly #context: EditContext
  readonly #actors = new Map<string, Actor[]>()
  readonly #places = new Map<string, Place[]>()
  readonly made: (Actor | Place)[] = []

  constructor(records: Records, context: EditContext) {
    this.#context = context
    for (const actor of records.ofKind('actor')) enter(this.#actors, actor)
    for (const place of records.ofKind('place')) enter(this.#places, place)
  }

  /** The one actor that bears a name, or null: for speakers, who need no record. */
  speaker(name: string): RecordId<'actor'> | null {
    const bearers = this.#actors.get(keyOf(name)) ?? []
    return bearers.length === 1 ? (bearers[0]?.id ?? null) : null
  }

  /** The bearer of a name, or a new actor under it. Throws Refusal where several bear it. */
  actor(name: string): RecordId<'actor'> {
    const [known, ...others] = this.#actors.get(keyOf(name)) ?? []
    if (others.length > 0) throw shared('actor', name, others.length + 1)
    if (known) return known.id
    const names = [{ text: checked(name), kind: 'full name' as const, language: null, excerpt: null }]
    const actor = makeActor(this.#context.newId('actor'), { names })
    enter(this.#actors, actor)
    this.made.push(actor)
    return actor.id
  }

  /** The place of that name that lies there, or a new one. Throws Refusal where several may be meant. */
  place(name: string, at: PlaceAt): RecordId<'place'> {
    const fitting = (this.#places.get(keyOf(name)) ?? []).filter((place) => liesThere(place, at))
    const [known, ...others] = fitting
    if (others.length > 0 && at.point === null) throw shared('place', name, fitting.length)
    if (known) return nearest(fitting, at.point).id
    const names = [{ text: checked(name), kind: 'spelling' as const, language: null, excerpt: null }]
    const { point, level, within } = at
    const place = makePlace(this.#context.newId('place'), {
      names,
      point,
      level,
      parents: within.slice(0, 1),
    })
    enter(this.#places, place)
    this.made.push(place)
    return place.id
  }

  /** Whether a place bears the name, wherever it lies. */
  isPlace(name: string): boolean {
    return this.#places.has(keyOf(name))
  }

  /** A chain of larger places, from the smallest to the largest: each lies in the next. */
  chain(names: readonly { name: string; level: Place['level'] }[]): RecordId<'place'>[] {
    const chain: RecordId<'place'>[] = []
    for (const { name, level } of names.toReversed()) {
      chain.unshift(this.place(name, { point: null, level, within: chain }))
    }
    return chain
  }
}

function enter<R extends Actor | Place>(index: Map<string, R[]>, record: R): void {
  for (const key of new Set(record.names.map(({ text }) => keyOf(text)))) {
    const known = index.get(key)
    if (known) known.push(record)
    else index.set(key, [record])
  }
}

function keyOf(name: string): string {
  return nameKey(name) || name.trim()
}

/** Whether nothing speaks against its being the place: neither how far away it lies, nor what it lies in. */
function liesThere({ point, parents }: Place, at: PlaceAt): boolean {
  if (at.point !== null && point !== null) return kilometres(at.point, point) <= samePlaceWithin
  return at.within.length === 0 || parents.length === 0 || parents.some((one) => at.within.includes(one))
}

function nearest(places: readonly Place[], point: Point | null): Place {
  const [first, ...others] = places as [Place, ...Place[]]
  if (point === null) return first
  const distance = (place: Place) => (place.point === null ? samePlaceWithin : kilometres(point, place.point))
  return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first)
}

/** On a sphere; good enough to tell villages apart. */
function kilometres(one: Point, other: Point): number {
  const radians = Math.PI / 180
  const [north, south] = [one.latitude * radians, other.latitude * radians]
  const across = (one.longitude - other.longitude) * radians * Math.cos((north + south) / 2)
  return Math.hypot(north - south, across) * 6_371
}

function checked(name: string): string {
  const given = name.replace(/\s+/g, ' ')
  const parsed = line.safeParse(given)
  if (parsed.success) return parsed.data
  const reason = misfitReason(parsed.error, { given, schema: line })
  throw new Refusal('bad-name', `“${name.slice(0, 60)}” cannot be a name: ${reason}.`)
}

function shared(kind: 'actor' | 'place', name: string, count: number): Refusal {
  return new Refusal(
    'name-shared',
    `${count} ${kind}s bear the name “${name}”; write the id of the one that is meant.`,
    { kind, name, count },
  )
}
