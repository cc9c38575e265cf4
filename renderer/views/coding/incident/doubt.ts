import type { FieldRow } from '../../../../data/queries/incident-panel.ts'
import { countEnds, isNumbered } from '../../../../data/values/count-ends.ts'
import { possibilities, type Value } from '../../../../data/values/value.ts'
import type { Formats } from '../../../language/formats.ts'
import type { Words } from '../../../language/use-words.ts'

/** What a row says beside its value: how far the claims leave it open. Each part a few words; none where nothing is open. */
export function doubtOf(words: Words, formats: Formats, row: FieldRow): string[] {
  if (row.value === null) {
    const open = row.claims.length > 0 && row.decision?.rule !== 'none'
    return open ? [words('coding.incident.undecided')] : []
  }
  const spans =
    row.field.type === 'count'
      ? countDoubt(words, formats, row)
      : row.field.type === 'date'
        ? dateDoubt(words, formats, row)
        : []
  const { certainty } = row
  return certainty === null || certainty === 'stated' ? spans : [...spans, words(`certainty.${certainty}`)]
}

/** The rival values themselves where nobody has decided: "8 or ≥ 10". */
export function undecidedValues(words: Words, row: FieldRow): string {
  return [...new Set(row.claims.map(({ display }) => display))].join(words('coding.incident.or'))
}

export type CountSpan = { low: number; high: number | null }

/** The numbers a count value can be; null for one in words only. `high` is null where there is no upper limit. */
export function countSpan(value: Value): CountSpan | null {
  const spans = possibilities(value).flatMap((one) => {
    if (typeof one !== 'object' || Array.isArray(one)) return []
    if (!('min' in one) && !('max' in one)) return []
    return [{ low: one.min ?? 0, high: one.max ?? null }]
  })
  if (spans.length === 0) return null
  const highs = spans.map(({ high }) => high)
  return {
    low: Math.min(...spans.map(({ low }) => low)),
    high: highs.includes(null) ? null : Math.max(...(highs as number[])),
  }
}

function countDoubt(words: Words, { number }: Formats, row: FieldRow): string[] {
  const shown = countEnds(row.value === null ? [] : possibilities(row.value).filter(isNumbered))
  const { low, high } = row.reported
  if ((shown.low === null && shown.high === null) || low === null) return []
  const parts: string[] = []
  if (shown.low !== null && low < shown.low) parts.push(words('coding.incident.low', { value: number(low) }))
  if (high !== null && shown.high !== null && high > shown.high) {
    parts.push(words('coding.incident.high', { value: number(high) }))
  }
  const least = Math.max(...row.claims.map(({ value }) => countSpan(value)?.low ?? 0))
  if (high === null && shown.high !== null) parts.push(words('coding.incident.highAtLeast', { value: least }))
  return parts
}

function dateDoubt(words: Words, formats: Formats, row: FieldRow): string[] {
  const { earliest, latest } = row.reported
  const [value] = row.value === null ? [] : possibilities(row.value)
  if (typeof value !== 'object' || Array.isArray(value) || !('edtf' in value)) return []
  if (earliest !== null && earliest === latest) return [formats.weekday(earliest)]
  if (row.claims.length < 2) return []
  return [
    ...(earliest === null ? [] : [words('coding.incident.earliest', { value: formats.day(earliest) })]),
    ...(latest === null ? [] : [words('coding.incident.latest', { value: formats.day(latest) })]),
  ]
}
