import type { Count } from '../values/count.ts'
import { isNumbered } from '../values/count-ends.ts'
import { isUnknown, type PlainValue, possibilities, type Value } from '../values/value.ts'
import { plainWords } from './plain-words.ts'

/**
 * Whether a claim says enough to support a value that it agrees with. *Unknown*, *unclear* and a count in words alone
 * ("dozens") contradict no number and no answer, so they are rivals of none; but they do not say it either, and a source
 * that says so is no second witness. They support only themselves.
 */
export function saysAsMuch(claimed: Value, reported: Value): boolean {
  if (isUnknown(claimed) || isUnknown(reported)) return isUnknown(claimed) === isUnknown(reported)
  const said = possibilities(claimed)
  return said.some((one) => !isBare(one) || possibilities(reported).some((other) => isSameBare(one, other)))
}

function isBare(value: PlainValue): boolean {
  return value === 'unclear' || wordsAlone(value) !== null
}

function isSameBare(one: PlainValue, other: PlainValue): boolean {
  const words = wordsAlone(one)
  return words === null ? one === other : words === wordsAlone(other)
}

/** The words of a count without a number; null for anything else. */
function wordsAlone(value: PlainValue): string | null {
  if (typeof value !== 'object' || Array.isArray(value) || isNumbered(value)) return null
  if ('edtf' in value || 'place' in value || 'actor' in value) return null
  const { words } = value as Count
  return words === undefined ? null : plainWords(words)
}
