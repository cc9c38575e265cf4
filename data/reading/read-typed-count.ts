import { Refusal } from '../refusal.ts'
import { type Count, countSchema } from '../values/count.ts'
import { withLatinDigits } from './digits.ts'
import { languages } from './languages.ts'
import { findQuantities, type Quantity } from './quantities.ts'
import { readWholeCount, type TypedCount } from './read-count.ts'

/** What the count was typed into. */
export type CountField = { id: string; label: string }

const howTo = 'write it like 8, at least 13, at most 5, 8-10, about 40 or dozens'

/** A count with all its parts is not longer. */
const longest = 200

/** Figures by threes, parted by a plain blank or by one that does not break. */
const parted = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}]|[.,]\d)/gu

/**
 * A count as a person types it: "8", "at least 13", "13+", ">=5", "<5", "8-10", "~40", "thirteen", "dozens". Words beside
 * the number are taken only where every one of them is understood ("7 civilians: 3 men, 3 women and a child"). A blank and
 * three figures is a thousand ("1 300"); a mark that says something is left open ("13?", "13*", "13–") is refused, since it
 * does not say what.
 */
export function readTypedCount(typed: string, field?: CountField): Count {
  if (typed.trim().length > longest) {
    throw refusal('no-count', typed, `That is too long to be read as a number; ${howTo}.`)
  }
  const text = withLatinDigits(typed.trim()).replace(parted, (figures) => figures.replace(/\D/g, ''))
  if (/^[-−]\s?\d/.test(text)) {
    throw refusal('negative-count', typed, `${quoted(typed)} is below zero; ${howTo}.`)
  }
  if (/^\d+[.]\d+$/.test(text)) {
    throw refusal('fraction', typed, `${quoted(typed)} is no whole number; ${howTo}.`)
  }
  const only = onlyQuantity(text)
  if (only === null) {
    const read = readWholeCount(text, field && { hint: `${field.id} ${field.label}` })
    if (read !== null) return fitting(read, typed, field)
    throw refusal('no-count', typed, `${quoted(typed)} cannot be read as a number; ${howTo}.`)
  }
  if (only.reversed) {
    throw refusal(
      'count-reversed',
      typed,
      `In ${quoted(typed)} the first number is above the second; write the smaller one first.`,
    )
  }
  if (countSchema.safeParse(only.count).success) return only.count
  throw refusal(
    'count-out-of-range',
    typed,
    `${quoted(typed)} is no number from 0 to 1,000,000,000; ${howTo}.`,
  )
}

/** A field asks for one number: what says that it counts something else would be wrong there without a word. */
function fitting({ count, other }: TypedCount, typed: string, field: CountField | undefined): Count {
  if (field === undefined || other === null) return count
  throw refusal(
    'other-count',
    typed,
    `${quoted(typed)} counts ${spoken(other)}, not what “${field.label}” counts; write the number alone if it is the one.`,
  )
}

function spoken(counted: string): string {
  return counted === 'killed' || counted === 'injured' || counted === 'detained' ? `the ${counted}` : counted
}

/** The quantity that is all of the text. */
function onlyQuantity(text: string): Quantity | null {
  for (const { numbers, fold } of languages) {
    const words = fold(text)
    const [only, ...others] = findQuantities(words, numbers)
    const isAlone = only?.start === 0 && others.length === 0
    if (isAlone && only.end === words.text.length) return only
  }
  return null
}

function refusal(code: string, typed: string, sentence: string): Refusal {
  return new Refusal(code, sentence, { typed })
}

function quoted(typed: string): string {
  return JSON.stringify(typed.trim())
}
