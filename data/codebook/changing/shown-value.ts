import { type DisplayContext, displayValue } from '../../queries/display-value.ts'
import type { Field } from '../../records/codebook.ts'
import { isUnknown, possibilities, type Value } from '../../values/value.ts'
import { valueWords } from './value-words.ts'

/** A value as a row shows it, also where no codebook says any more for which field it was given. */
export function shownValue(context: DisplayContext, field: Field | null, value: Value): string {
  if (field) return displayValue(context, field, value)
  if (isUnknown(value)) return context.words.unknown
  const each = possibilities(value).map((one) => valueWords(context.records, null, one))
  return each.join(` ${context.words.or} `)
}
