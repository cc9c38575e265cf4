import { isOfKind } from '../records/record-id.ts'
import type { PlaceValue } from '../values/place-value.ts'
import type { Language } from './language.ts'
import { languagesOf } from './languages.ts'
import { type FindName, namesInWords } from './names-in-words.ts'
import { isDenied } from './negation.ts'
import type { WhereAbout } from './place-language.ts'
import type { Span } from './span.ts'

/** What stands right before and after the words, in the same sentence. */
export type Beside = { before: string; after: string }

export const nothingBeside: Beside = { before: '', after: '' }

/**
 * The place on record that the words name: the first that something is in, else the one that it is on a side of or on the
 * way to, else the first that it is near, with what is said of it ("the southern Idlib countryside"), in the words or right
 * around them. Null where no name of the words is on record.
 */
export function readPlace(words: string, find: FindName, beside: Beside = nothingBeside): PlaceValue | null {
  const spoken = languagesOf(words).map(({ language }) => language)
  const found = namesInWords(words, 'place', find).flatMap(({ id, start, end }) => {
    if (!isOfKind('place', id) || isNotMeant(words, { start, end }, spoken)) return []
    return [{ id, ...whereAbout(words.slice(0, start), words.slice(end), { spoken, beside }) }]
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

/** What is said of a name with these words before and after it. */
export function whereAbout(
  before: string,
  after: string,
  { spoken, beside }: { spoken: readonly Language[]; beside: Beside },
): WhereAbout {
  const said = spoken.map(({ places, fold }) =>
    places.around(fold(beside.before + before).text, fold(after + beside.after).text),
  )
  return {
    isNear: said.some(({ isNear }) => isNear),
    direction: said.find(({ direction }) => direction !== null)?.direction ?? null,
  }
}
