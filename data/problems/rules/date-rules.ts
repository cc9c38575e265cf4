import { weekdayOf } from '../../reading/calendar.ts'
import { weekdayIn } from '../../reading/weekday-in.ts'
import { type DateValue, dateBounds } from '../../values/date.ts'
import { isDate } from '../../values/day-ends.ts'
import { possibilities } from '../../values/value.ts'
import { fieldProblem, type IncidentCase } from '../incident-case.ts'
import { type Problem, problem } from '../problem.ts'

/** A weekday in the quoted words that is not the weekday of the day they were coded as. */
export function weekdayDiffers(one: IncidentCase): Problem[] {
  return datesOf(one).flatMap(({ row, claim, date }) => {
    const { earliest, latest } = dateBounds(date)
    const said = date.words === undefined ? null : weekdayIn(date.words)
    if (said === null || earliest === null || earliest !== latest) return []
    const is = weekdayOf(earliest)
    return is === said ? [] : [fieldProblem(one, row, 'weekday-differs', { details: { said, is } }, claim)]
  })
}

/** A date whose end lies before its start. */
export function endsBeforeStart(one: IncidentCase): Problem[] {
  const { incident } = one
  const wrong = datesOf(one).filter(({ date }) => isReversed(date))
  const rows = wrong.map(({ row, claim }) => fieldProblem(one, row, 'ends-before-start', {}, claim))
  if (incident.period === null || !isReversed(incident.period)) return rows
  return [
    ...rows,
    problem({ rule: 'ends-before-start', about: incident.id, incident: incident.id }, 'period'),
  ]
}

/** A date reckoned from a publication or another date that is not known yet. */
export function dateWaits(one: IncidentCase): Problem[] {
  return datesOf(one)
    .filter(({ date }) => date.resolved !== undefined && /^X{4}/.test(date.edtf))
    .map(({ row, claim, date }) =>
      fieldProblem(one, row, 'date-waits', { details: { words: date.words ?? '' } }, claim),
    )
}

function isReversed(date: DateValue): boolean {
  const { earliest, latest } = dateBounds(date)
  return earliest !== null && latest !== null && Date.parse(latest) < Date.parse(earliest)
}

function datesOf(one: IncidentCase) {
  return one.evidence.flatMap((row) =>
    row.claims.flatMap(({ claim }) =>
      possibilities(claim.value).flatMap((date) => (isDate(date) ? [{ row, claim: claim.id, date }] : [])),
    ),
  )
}
