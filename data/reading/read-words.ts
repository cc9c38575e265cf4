import type { RecordId } from '../records/record-id.ts'
import type { DateValue } from '../values/date.ts'
import { plainValueSchemas, type Value } from '../values/value.ts'
import { readCount } from './read-count.ts'
import { readDate } from './read-date.ts'
import { readOption } from './read-option.ts'
import type { ReadField } from './read-typed.ts'

export type WordsContext = {
  /** EDTF: when the source was published, if that is known. */
  published?: string | null
  /** The one actor or place that bears just this name; null where none does, or several do. */
  findName?: (kind: 'actor' | 'place', name: string) => RecordId<'actor' | 'place'> | null
}

/** A value read out of quoted words. It is an offer: nothing enters the record before a person has said yes. */
export type ReadOffer = {
  value: Value
  /** Of a date: what it was decided by (see read-date.ts). */
  reason?: string
  /** Of a date: what else the words can mean. */
  candidates?: DateValue[]
}

/** The value that the words hold for a field, by its type; null where they hold none for certain. */
export function readWords(field: ReadField, words: string, context: WordsContext = {}): ReadOffer | null {
  const value = readByType(field, words, context)
  return value === null ? null : 'value' in value ? value : null
}

function readByType(field: ReadField, words: string, context: WordsContext): ReadOffer | null {
  switch (field.type) {
    case 'text':
      return kept(field, words.trim())
    case 'list':
      return kept(field, [words.trim()])
    case 'one-of':
      return offer(readOption(words, field.options))
    case 'many-of': {
      const code = readOption(words, field.options)
      return code === null ? null : { value: [code] }
    }
    case 'yes-no-unclear':
      return null
    case 'count':
      return offer(readCount(words, { hint: `${field.id} ${field.label}` }))
    case 'date':
      return readDate(words, context)
    case 'place':
    case 'actor':
      return null
  }
}

function offer(value: Value | null): ReadOffer | null {
  return value === null ? null : { value }
}

/** The words themselves, if a record may keep them as they are. */
function kept(field: ReadField, value: string | string[]): ReadOffer | null {
  const parsed = plainValueSchemas[field.type].safeParse(value)
  return parsed.success ? { value: parsed.data } : null
}
