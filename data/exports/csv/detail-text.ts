import { isOfKind } from '../../records/record-id.ts'
import type { Records } from '../../records/records.ts'
import type { CountPart } from '../../values/count.ts'
import type { DateValue } from '../../values/date.ts'
import { type PlainValue, possibilities, type Value } from '../../values/value.ts'
import { labelOf } from './label-of.ts'

/**
 * What a value says beyond its cell, so that a table loses nothing of it: the time of day, what a date was worked out
 * from, what gave its year and what was typed for it where no source has the words, how exactly a place is known, the role of an actor, the parts of a count. "name: text", joined by "; ".
 */
export function detailText(records: Records, value: Value): string {
  if (typeof value === 'string' || Array.isArray(value)) return ''
  const each = possibilities(value).map((plain) =>
    detailsOf(records, plain)
      .flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text}`]))
      .join('; '),
  )
  return each.some((one) => one !== '') ? each.join(' | ') : ''
}

type Detail = [name: string, text: string | number | undefined]

function detailsOf(records: Records, value: PlainValue): Detail[] {
  if (typeof value === 'string' || Array.isArray(value)) return []
  if ('edtf' in value) {
    return [
      ['time', value.localTime],
      ['zone', value.zone],
      ['reckoned', reckoned(records, value)],
      ['year', value.because?.replace('year-by-', 'by ')],
      ['typed', value.typed],
    ]
  }
  if ('place' in value) {
    return [
      ['precision', value.precision],
      ['radius', value.radius === undefined ? undefined : `${value.radius} km`],
    ]
  }
  if ('actor' in value) return [['role', value.role]]
  const parts = value.parts?.map(partText).join(', ')
  const whole = value.complete === undefined ? undefined : value.complete ? 'all' : 'some'
  return [
    ['parts', parts],
    ['parts are', whole],
  ]
}

/** As "age child at least 6": a bound is part of what is said, and without it the number would be a fact. */
function partText({ axis, category, count, bound }: CountPart): string {
  return [axis, category, bound?.replace('-', ' '), count].filter((one) => one !== undefined).join(' ')
}

/** As "about -P2M from 2025-09-28": by how much, and from which date. */
function reckoned(records: Records, { resolved }: DateValue): string | undefined {
  if (resolved === undefined) return undefined
  const { against, offset, approximate } = resolved
  return `${approximate ? 'about ' : ''}${offset} from ${baseOf(records, against)}`
}

function baseOf(records: Records, against: `source:${string}` | `claim:${string}`): string {
  if (isOfKind('source', against)) {
    const source = records.get(against)
    return `the publication of ${source?.title ?? source?.original?.name ?? against}`
  }
  const claim = records.get(against as `claim:${string}`)
  return claim ? `${claim.field} of ${labelOf(records, claim.subject)}` : against
}
