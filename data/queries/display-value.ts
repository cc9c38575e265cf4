import type { Field } from '../records/codebook.ts'
import type { Records } from '../records/records.ts'
import type { Count } from '../values/count.ts'
import type { DateValue } from '../values/date.ts'
import { describeDate } from '../values/describe-date.ts'
import type { PlaceValue } from '../values/place-value.ts'
import { isUnknown, type PlainValue, possibilities, type Value } from '../values/value.ts'

/** What the display of a value needs to know beside the value. */
export type DisplayContext = {
  records: Records
  /** BCP 47, for dates and numbers. */
  locale: string
  /** The catalogue's words for what has no symbol. */
  words: {
    unknown: string
    or: string
    near: string
    about: string
    around: string
    yes: string
    no: string
    unclear: string
  }
}

/** The words of a context in English, for where no catalogue is at hand. */
export const englishWords: DisplayContext['words'] = {
  unknown: 'unknown',
  or: 'or',
  near: 'near',
  about: 'about',
  around: 'around',
  yes: 'yes',
  no: 'no',
  unclear: 'unclear',
}

/** A value as a row shows it: "≥ 13", "28 September 2025", "near Atmah", an option by its label. */
export function displayValue(context: DisplayContext, field: Field, value: Value): string {
  if (isUnknown(value)) return context.words.unknown
  const each = possibilities(value).map((plain) => displayPlain(context, field, plain))
  return each.join(` ${context.words.or} `)
}

function displayPlain(context: DisplayContext, field: Field, value: PlainValue): string {
  const { records, locale, words } = context
  if (Array.isArray(value)) return value.map((one) => displayPlain(context, field, one)).join(', ')
  if (typeof value === 'string') {
    if (field.type === 'yes-no-unclear') return words[value as 'yes' | 'no' | 'unclear'] ?? value
    return field.options.find((option) => option.code === value)?.label ?? value
  }
  if ('edtf' in value && isWaiting(value)) {
    const said = value.words ?? value.typed
    if (said !== undefined) return said
  }
  if ('edtf' in value) return [describeDate(value.edtf, locale), value.localTime].filter(Boolean).join(', ')
  if ('place' in value) return displayPlace(context, value)
  if ('actor' in value) return records.get(value.actor)?.names[0]?.text ?? value.as ?? value.actor
  return displayCount(value, locale)
}

/** "southern countryside of Sarin"; "near Sarin, southern countryside, about 5 km around". */
function displayPlace({ records, locale, words }: DisplayContext, value: PlaceValue): string {
  const { relation, direction, radius } = value
  const name = records.get(value.place)?.names[0]?.text ?? value.place
  const side = relation === 'near' ? sideOfIt.exec(direction ?? '')?.[1] : undefined
  const before = side === undefined && direction !== undefined ? `${direction} ` : ''
  const lead = relation === 'near' && !isWay.test(before) ? `${words.near} ` : ''
  const length = { style: 'unit', unit: 'kilometer', unitDisplay: 'short' } as const
  const around =
    radius === undefined
      ? []
      : [`${words.about} ${new Intl.NumberFormat(locale, length).format(radius)} ${words.around}`]
  return [`${lead}${before}${name}`, ...(side === undefined ? [] : [side]), ...around].join(', ')
}

/** "On the road from Atmah to Sarin" is as near to it as is said. */
const isWay = /^(?:on the|between) /i

/** What stands before "of" is said behind a place that something is near: "near southern countryside of" is no English. */
const sideOfIt = /^(?:the\s+)?(.+?)\s+of$/i

/** A date that waits for what it is reckoned from has nothing to show but its words. */
function isWaiting({ edtf }: DateValue): boolean {
  return /^X{4}(-XX){0,2}$/.test(edtf)
}

/** A count in signs that need no language: "13", "≥ 13", "≤ 5", "8–10", "~ 40"; else the source's own words. */
export function displayCount(count: Count, locale: string): string {
  const number = (value: number) => new Intl.NumberFormat(locale).format(value)
  const about = count.approximate ? '~ ' : ''
  if (count.min !== undefined && count.max !== undefined) {
    return about + (count.min === count.max ? number(count.min) : `${number(count.min)}–${number(count.max)}`)
  }
  if (count.min !== undefined) return `${about}≥ ${number(count.min)}`
  if (count.max !== undefined) return `${about}≤ ${number(count.max)}`
  return count.words ?? ''
}
