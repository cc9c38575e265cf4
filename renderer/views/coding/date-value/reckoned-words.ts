import type { DateBase } from '../../../../data/queries/field-row.ts'
import { type DateValue, soughtDay } from '../../../../data/values/date.ts'
import type { Words } from '../../../language/use-words.ts'

const durationParts = /^(-?)P(\d+)([YMWD])$/
const sides = { '': 'lastUpTo', '<': 'lastBefore', '>': 'firstAfter' } as const

/** What a date was worked out from, as "28 days after Date of SY-2024-0003"; null where it hangs on nothing. */
export function reckonedWords(words: Words, { resolved }: DateValue, base: DateBase): string | null {
  if (resolved === undefined) return null
  const from =
    'source' in base
      ? words('coding.claim.details.publication', { source: base.source })
      : words('coding.claim.details.date', base)
  const sought = soughtDay.exec(resolved.offset)?.groups
  if (sought !== undefined) {
    return words(`coding.claim.details.${sides[sought.side as keyof typeof sides]}`, { base: from })
  }
  const [, minus, amount, unit] = durationParts.exec(resolved.offset) ?? []
  if (unit === undefined) return null
  const count = Number(amount)
  if (count === 0) return words('coding.claim.details.same', { base: from })
  const exact = words(`coding.claim.details.${unit as 'Y' | 'M' | 'W' | 'D'}`, { count })
  const span = resolved.approximate ? words('coding.claim.details.about', { span: exact }) : exact
  return words(minus ? 'coding.claim.details.before' : 'coding.claim.details.after', { span, base: from })
}
