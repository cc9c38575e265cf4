import { typedWhere } from '../../../../data/reading/read-typed-place.ts'
import type { PlaceValue } from '../../../../data/values/place-value.ts'

/** Everything that a value says beside which place it is. */
export type SaidOfPlace = Omit<PlaceValue, 'place'>

/** Which place: words as typed, or one that was chosen, by its id or as the gazetteer describes it. */
export type NamedPlace = string | { place: unknown }

/** What is said of a place whose words say something of it themselves: they go before. */
export function saidTogether(said: SaidOfPlace, named: NamedPlace): SaidOfPlace {
  if (typeof named !== 'string' || isSeveral(named) || mayBeName(named)) return said
  const { name: _, ...typed } = typedWhere(named)
  return { ...said, ...typed }
}

/** The name alone, once what is typed before it is said beside it; several places stay as they are typed. */
export function nameAlone(typed: string): string {
  return isSeveral(typed) || mayBeName(typed) ? typed : typedWhere(typed).name
}

/**
 * The value to hand in. What is typed and has nothing said beside it is read as it is; "unknown" is no place, and of
 * several places with a bar between them each has the same said of it, unless its own words say otherwise.
 */
export function placeGiven(named: NamedPlace, said: SaidOfPlace, before: SaidOfPlace | null): unknown {
  if (typeof named !== 'string') return { ...said, place: named.place }
  const typed = named.trim()
  if (typed === '' || /^unknown$/i.test(typed)) return typed
  if (isSilent(said) && (before === null || isSilent(before))) return typed
  const each = typed.split(bar).map((one) => {
    if (mayBeName(one)) return { ...beside(said), place: one }
    const { name, ...own } = typedWhere(one)
    return { ...said, ...own, place: name }
  })
  return each.length === 1 ? each[0] : { oneOf: each }
}

/** "In Amenas" and "East of Eden" may be names, which only those on record can tell: with a capital they are left whole. */
function mayBeName(typed: string): boolean {
  return /^\s*\p{Lu}/u.test(typed) && typedWhere(typed).name !== typed.trim()
}

/** What was said on purpose: *in* is what is said where nobody says anything, and the words may say otherwise. */
function beside({ relation, ...rest }: SaidOfPlace): Partial<SaidOfPlace> {
  return relation === 'in' ? rest : { ...rest, relation }
}

const bar = /\s+\|\s+/

function isSeveral(typed: string): boolean {
  return bar.test(typed)
}

function isSilent({ relation, direction, precision, radius }: SaidOfPlace): boolean {
  return relation === 'in' && [direction, precision, radius].every((one) => one === undefined)
}
