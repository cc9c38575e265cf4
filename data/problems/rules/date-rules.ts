import { weekdayDiffers } from '../../reading/weekday-differs.ts'
import { isDate } from '../../values/day-ends.ts'
import { possibilities } from '../../values/value.ts'
import type { Problem } from '../problem.ts'
import { fieldProblem, type SubjectCase } from '../subject-case.ts'

/** A weekday in the quoted or typed words that is not the weekday of the day they were coded as. */
export function weekdayOffDate(one: SubjectCase): Problem[] {
  return datesOf(one).flatMap(({ row, claim, date }) => {
    const details = weekdayDiffers(date)
    return details === null ? [] : [fieldProblem(one, row, 'weekday-differs', { details }, claim)]
  })
}

/**
 * A field for an end whose date lies before that of the field for the start, whatever may be meant by either. The fields of
 * a codebook tell by their names: `custody_end` ends `custody_start` or `custody`; `end` and `end_date` end `start`,
 * `start_date` or `date`. (An interval that ends before it starts is no date at all, and refused.)
 */
export function endsBeforeStart(one: SubjectCase): Problem[] {
  return one.evidence.flatMap((row) => {
    if (row.field.type !== 'date' || row.claims.length === 0) return []
    const starts = startsOf(row.field.id)
    const start = one.evidence.find(({ field, item }) => starts.includes(field.id) && item === row.item)
    const [first, last] = [start?.reported.earliest ?? null, row.reported.latest]
    if (first === null || last === null || Date.parse(last) >= Date.parse(first)) return []
    return [fieldProblem(one, row, 'ends-before-start', { details: { start: first, end: last } })]
  })
}

function startsOf(field: string): string[] {
  if (field === 'end' || field === 'end_date') return ['start', 'start_date', 'date']
  const stem = /^(.+)_end(?:_date)?$/.exec(field)?.[1]
  return stem === undefined ? [] : [`${stem}_start`, `${stem}_start_date`, stem]
}

/** A date reckoned from a publication or another date that is not known yet. */
export function dateWaits(one: SubjectCase): Problem[] {
  return datesOf(one)
    .filter(({ date }) => date.resolved !== undefined && /^X{4}/.test(date.edtf))
    .map(({ row, claim, date }) =>
      fieldProblem(one, row, 'date-waits', { details: { words: date.words ?? date.typed ?? '' } }, claim),
    )
}

function datesOf(one: SubjectCase) {
  return one.evidence.flatMap((row) =>
    row.claims.flatMap(({ claim }) =>
      possibilities(claim.value).flatMap((date) => (isDate(date) ? [{ row, claim: claim.id, date }] : [])),
    ),
  )
}
