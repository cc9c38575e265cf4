import { isOfKind } from '../records/record-id.ts'
import type { PlaceValue } from '../values/place-value.ts'
import type { Language } from './language.ts'
import { languagesOf } from './languages.ts'
import { type FindName, namesInWords } from './names-in-words.ts'
import { isDenied } from './negation.ts'
import type { WhereAbout } from './place-language.ts'
import type { Span } from './span.ts'

/**
 * The place on record that the words name: the first that something is in, else the one that it is on a side of or on the
 * way to, else the first that it is near, with what is said of it ("the southern Idlib countryside"). Null where no name of the words is on record.
 */
export function readPlace(words: string, find: FindName): PlaceValue | null {
  const spoken = languagesOf(words).map(({ language }) => language)
  const found = namesInWords(words, 'place', find).flatMap(({ id, start, end }) => {
    if (!isOfKind('place', id) || isNotMeant(words, { start, end }, spoken)) return []
    const [before, after] = [words.slice(0, start), words.slice(end)]
    return [
      { id, ...merged(spoken.map(({ places, fold }) => places.around(fold(before).text, fold(after).text))) },
    ]
  })
  const best =
    found.find(({ isNear }) => !isNear) ?? found.find(({ direction }) => direction !== null) ?? found[0]
  if (best === undefined) return null
  const { id, isNear, direction } = best
  return { place: id, relation: isNear ? 'near' : 'in', ...(direction === null ? {} : { direction }) }
}

/** "Not in X but in Y". */
function isNotMeant(words: string, { start, end }: Span, spoken: readonly Language[]): boolean {
  return spoken.some(({ fold, negation }) => {
    const [before, name] = [fold(words.slice(0, start)).text, fold(words.slice(start, end)).text]
    const text = `${before}${name}${fold(words.slice(end)).text}`
    return isDenied(text, { start: before.length, end: before.length + name.length }, negation)
  })
}

function merged(said: readonly WhereAbout[]): WhereAbout {
  return {
    isNear: said.some(({ isNear }) => isNear),
    direction: said.find(({ direction }) => direction !== null)?.direction ?? null,
  }
}
