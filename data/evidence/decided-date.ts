import { type DateValue, dateBounds } from '../values/date.ts'
import { dayEnds, isApproximate } from '../values/day-ends.ts'

/**
 * The date that a rule draws from dates, or null where it says nothing: *lowest* is the one that begins first, *highest*
 * the one that ends last, *range* runs from the first day to the last and stays approximate at an end that is.
 */
export function datesBy(rule: 'lowest' | 'highest' | 'range', dates: readonly DateValue[]): DateValue | null {
  if (rule === 'range') return span(dates)
  const [first, ...others] = dates
  if (first === undefined) return null
  const isBeyond = rule === 'lowest' ? isEarlier : isLater
  return others.reduce((best, one) => (isBeyond(one, best) ? one : best), first)
}

/** "Before 2020" counts as 2020 where the other begins on a day, as "at least 13" counts as 13. */
function isEarlier(one: DateValue, other: DateValue): boolean {
  const [a, b] = [dateBounds(one), dateBounds(other)]
  const begins = day(a.earliest ?? a.latest) - day(b.earliest ?? b.latest)
  return (begins || Number(a.earliest !== null) - Number(b.earliest !== null)) < 0
}

function isLater(one: DateValue, other: DateValue): boolean {
  const [a, b] = [dateBounds(one), dateBounds(other)]
  const ends = day(a.latest ?? a.earliest) - day(b.latest ?? b.earliest)
  return (ends || Number(a.latest === null) - Number(b.latest === null)) > 0
}

function day(iso: string | null): number {
  return iso === null ? 0 : Date.parse(iso)
}

function span(dates: readonly DateValue[]): DateValue | null {
  const { earliest, latest } = dayEnds(dates)
  if (earliest === null && latest === null) return null
  const about = (iso: string, end: 'earliest' | 'latest') =>
    dates.every((date) => dateBounds(date)[end] !== iso || isApproximate(date)) ? '~' : ''
  const from = earliest === null ? '..' : `${earliest}${about(earliest, 'earliest')}`
  const to = latest === null ? '..' : `${latest}${about(latest, 'latest')}`
  return { edtf: from === to ? from : `${from}/${to}` }
}
