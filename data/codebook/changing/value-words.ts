import { cellText } from '../../exports/csv/cell-text.ts'
import type { Field } from '../../records/codebook.ts'
import type { Records } from '../../records/records.ts'
import type { PlainValue } from '../../values/value.ts'

/** A value in words that keep all it says, as a text field can hold them: options by their labels, the source's own words behind. */
export function valueWords(records: Records, from: Pick<Field, 'options'> | null, value: PlainValue): string {
  const label = (code: string) => from?.options.find((option) => option.code === code)?.label ?? code
  if (typeof value === 'string') return label(value)
  if (Array.isArray(value)) return value.map(label).join('; ')
  const said =
    'actor' in value
      ? value.as
      : 'place' in value
        ? undefined
        : (value.words ?? ('edtf' in value ? value.typed : undefined))
  const shown = [cellText(records, value), ...furtherWords(value)].filter((part) => part !== '').join(', ')
  return said === undefined || said === shown ? shown : `${shown} (“${said}”)`
}

function furtherWords(value: Exclude<PlainValue, string | string[]>): string[] {
  const parts = 'edtf' in value ? [value.localTime, value.zone] : []
  if ('place' in value) {
    parts.push(value.precision, value.radius === undefined ? undefined : `${value.radius} km`)
  }
  if ('actor' in value) parts.push(value.role)
  if ('parts' in value)
    parts.push(...(value.parts ?? []).map(({ category, count }) => `${count} ${category}`))
  return parts.filter((part) => part !== undefined)
}
