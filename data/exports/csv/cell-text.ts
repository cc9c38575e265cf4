import type { Records } from '../../records/records.ts'
import { describeCount } from '../../values/count.ts'
import { isUnknown, type PlainValue, possibilities, type Value } from '../../values/value.ts'
import { joinItems } from './escape-item.ts'

/**
 * A value as a cell of the report says it, in the words that can be typed in again: "at least 13", EDTF for dates, codes
 * for options, names for places and actors. Alternatives are joined by " | ", entries of a list by "; ",
 * where a ";" within one is escaped. Nothing
 * reported is an empty cell, which is never zero and not *unknown*.
 */
export function cellText(records: Records, value: Value | null): string {
  if (value === null) return ''
  if (isUnknown(value)) return 'unknown'
  if (typeof value !== 'object' || !('oneOf' in value)) return plainText(records, value)
  return possibilities(value)
    .map((plain) => plainText(records, plain))
    .join(' | ')
}

function plainText(records: Records, value: PlainValue): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return joinItems(value)
  if ('edtf' in value) return value.edtf
  if ('place' in value) {
    const name = records.get(value.place)?.names[0]?.text ?? value.place
    const direction = value.direction ? `${value.direction} ` : ''
    return value.relation === 'near' ? `near ${direction}${name}` : `${direction}${name}`
  }
  if ('actor' in value) return records.get(value.actor)?.names[0]?.text ?? value.actor
  return describeCount(value)
}
