import { isOfKind } from '../records/record-id.ts'
import type { PlaceValue } from '../values/place-value.ts'
import { type FindName, namesInWords } from './names-in-words.ts'

const near =
  /\b(?:near(?:by)?(?:\s+to)?|close\s+to|outside(?:\s+of)?|next\s+to|(?:in\s+the\s+)?vicinity\s+of|not\s+far\s+from|on\s+the\s+(?:outskirts|edge)\s+of)\s+(?:the\s+(?:\p{L}+\s+)?(?:town|city|village|border)\s+of\s+)?$/iu
const side = /\b((?:north|south|east|west)(?:ern|[- ]?(?:east|west)(?:ern)?)?|central)\s+$/i
const sideOf =
  /\b((?:north|south|east|west)(?:ern|[- ]?(?:east|west)(?:ern)?)?\s+(?:countryside|outskirts|suburbs|part)\s+of)\s+$/i
const countryside = /^\s+(countryside|outskirts|suburbs)\b/i

/**
 * The place on record that the words name: the first that something is in, else the first that it is near, with the side
 * that is said of it ("the southern Idlib countryside"). Null where no name of the words is on record.
 */
export function readPlace(words: string, find: FindName): PlaceValue | null {
  const found = namesInWords(words, 'place', find).flatMap(({ id, start, end }) => {
    const before = words.slice(0, start)
    if (!isOfKind('place', id)) return []
    return [
      { id, isNear: near.test(before.replace(side, '')), direction: directionOf(before, words.slice(end)) },
    ]
  })
  const best = found.find(({ isNear }) => !isNear) ?? found[0]
  if (best === undefined) return null
  const { id, isNear, direction } = best
  return { place: id, relation: isNear ? 'near' : 'in', ...(direction === null ? {} : { direction }) }
}

function directionOf(before: string, after: string): string | null {
  const whole = sideOf.exec(before)?.[1]
  if (whole !== undefined) return whole.toLowerCase()
  const named = side.exec(before)?.[1]?.toLowerCase()
  if (named === undefined) return null
  const area = countryside.exec(after)?.[1]?.toLowerCase()
  return area === undefined ? named : `${named} ${area} of`
}
