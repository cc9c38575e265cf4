import { plainValueSchemas, type Value } from '../values/value.ts'
import type { DateOffer } from './date-offer.ts'
import { readDeniedCount } from './denied-count.ts'
import type { FindName } from './names-in-words.ts'
import { readActor } from './read-actor.ts'
import { readCount } from './read-count.ts'
import { type ReadDateContext, readDate } from './read-date.ts'
import { readOption, readOptions } from './read-option.ts'
import { type Beside, readPlace } from './read-place.ts'
import type { ReadField } from './read-typed.ts'

export type WordsContext = ReadDateContext & {
  /** Without it no place and no actor is read. Called some hundreds of times for a long passage in Arabic. */
  findName?: FindName
  /** The rest of their sentence, for what is said of a place right before or after its name. */
  beside?: Beside
}

/**
 * A value read out of quoted words. It is an offer: nothing enters the record before a person has said yes. Only a date that
 * waits for another has no value.
 */
export type ReadOffer = { value: Value | null } & Partial<Omit<DateOffer, 'value'>> & {
    /** Who denies the value, where the words do not say that it is so but that somebody denies it. */
    denier?: string
  }

function deniedCount({ id, label }: ReadField, words: string, { beside }: WordsContext): ReadOffer | null {
  const denied = readDeniedCount(words, { hint: `${id} ${label}`, beside })
  return denied === null ? null : { value: denied.count, denier: denied.denier }
}

type UndatedField = ReadField & { type: Exclude<ReadField['type'], 'date'> }

/**
 * The value that the words hold for a field, by its type; null where they hold none for certain. Text is the words
 * themselves; yes and no are never read out of words that only speak of the matter.
 */
export function readWords(field: ReadField, words: string, context: WordsContext = {}): ReadOffer | null {
  if (field.type === 'date') return readDate(words, context)
  const value = readPlain({ ...field, type: field.type }, words, context)
  if (value === null && field.type === 'count') return deniedCount(field, words, context)
  return value === null || !plainValueSchemas[field.type].safeParse(value).success ? null : { value }
}

function readPlain(field: UndatedField, words: string, context: WordsContext): Value | null {
  const { findName = () => null, beside } = context
  switch (field.type) {
    case 'text':
      return words.trim()
    case 'list':
      return entriesOf(words)
    case 'one-of':
      return readOption(words, field.options)
    case 'many-of':
      return readOptions(words, field.options)
    case 'yes-no-unclear':
      return /^\s*(yes|no|unclear)[\s.]*$/i.exec(words)?.[1]?.toLowerCase() ?? null
    case 'count':
      return readCount(words, { hint: `${field.id} ${field.label}`, beside })
    case 'place':
      return readPlace(words, findName, beside)
    case 'actor':
      return readActor(words, findName)
  }
}

const longestEntry = 5

/** "Weapons, ammunition and a car bomb" has three entries; anything but short ones joined by commas is one. */
function entriesOf(words: string): string[] {
  const whole = words.trim().replace(/[.;,\s]+$/, '')
  const entries = whole
    .split(/\s*[,،]\s*(?:(?:and|or|ve|veya)\s+)?|\s+(?:and|ve)\s+/)
    .filter((entry) => entry !== '')
  const short = entries.every((entry) => entry.split(/\s+/).length <= longestEntry)
  return /[,،]/.test(whole) && short ? entries : [whole]
}
