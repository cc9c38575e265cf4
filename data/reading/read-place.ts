import { isOfKind } from '../records/record-id.ts'
import type { PlaceValue } from '../values/place-value.ts'
import type { PlaceLanguage } from './language.ts'
import { placeLanguages } from './languages.ts'
import { type FindName, namesInWords } from './names-in-words.ts'

/**
 * The place on record that the words name: the first that something is in, else the first that it is near, with the side
 * that is said of it ("the southern Idlib countryside"). Null where no name of the words is on record.
 */
export function readPlace(words: string, find: FindName): PlaceValue | null {
  const found = namesInWords(words, 'place', find).flatMap(({ id, start, end }) => {
    return isOfKind('place', id) ? [{ id, ...around(words.slice(0, start), words.slice(end)) }] : []
  })
  const best = found.find(({ isNear }) => !isNear) ?? found[0]
  if (best === undefined) return null
  const { id, isNear, direction } = best
  return { place: id, relation: isNear ? 'near' : 'in', ...(direction === null ? {} : { direction }) }
}

function around(before: string, after: string): { isNear: boolean; direction: string | null } {
  const isNear = placeLanguages.some(({ near, side }) => near.test(before.replace(side, '')))
  const directions = placeLanguages.map((language) => directionOf(before, after, language))
  return { isNear, direction: directions.find((direction) => direction !== null) ?? null }
}

function directionOf(
  before: string,
  after: string,
  { side, sideOf, partAfter, partOf }: PlaceLanguage,
): string | null {
  const whole = sideOf.exec(before)?.[1]
  if (whole !== undefined) return whole.toLowerCase()
  const named = side.exec(before)?.[1]?.toLowerCase()
  if (named === undefined) return null
  const area = partAfter.exec(after)?.[1]?.toLowerCase()
  return area === undefined ? named : partOf(named, area)
}
