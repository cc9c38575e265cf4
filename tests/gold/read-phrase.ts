import { readCount } from '../../data/reading/read-count.ts'
import { readDate } from '../../data/reading/read-date.ts'
import { readHedge } from '../../data/reading/read-hedge.ts'
import { readSpeakerChain } from '../../data/reading/read-speaker.ts'
import { readWords } from '../../data/reading/read-words.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import type { Phrase } from './phrase.ts'

/** The names that a phrase may use; each place and actor is recorded under each of its names. */
export type OnRecord = Record<'place' | 'actor', string[]>

/** What our own code reads in a phrase, in the form in which the table says what is right. */
export function readPhrase(phrase: Phrase, onRecord: OnRecord): unknown {
  switch (phrase.kind) {
    case 'number':
      return readCount(phrase.words, phrase.field === undefined ? {} : { hint: phrase.field })
    case 'date':
      return readDatePhrase(phrase)
    case 'hedge':
      return readHedge(phrase.words)
    case 'speaker':
      return readSpeakerChain(phrase.words)
    case 'name':
      return readName(phrase, onRecord)
  }
}

function readDatePhrase({ words, published, anchor, today }: Extract<Phrase, { kind: 'date' }>): unknown {
  const offer = readDate(words, {
    published: published ?? null,
    source: 'source:1',
    anchor: anchor === undefined ? null : { claim: 'claim:1', edtf: anchor },
    today: today ?? null,
  })
  if (offer?.value == null) return null
  const { resolved, ...value } = offer.value
  return {
    ...value,
    reason: offer.reason,
    ...(resolved ? { offset: resolved.offset } : {}),
    ...(offer.candidates ? { candidates: offer.candidates.map(({ edtf }) => edtf) } : {}),
  }
}

function readName({ words, field }: Extract<Phrase, { kind: 'name' }>, onRecord: OnRecord): unknown {
  const findName = (kind: 'place' | 'actor', name: string): RecordId<'place' | 'actor'> | null => {
    const at = onRecord[kind].indexOf(name)
    return at < 0 ? null : `${kind}:${at}`
  }
  const nameOf = (id: string) => onRecord[field][Number(id.split(':')[1])]
  const offer = readWords({ id: field, label: field, type: field, options: [] }, words, { findName })
  const value = offer?.value
  if (typeof value !== 'object' || value === null) return null
  if ('place' in value) return { ...value, place: nameOf(value.place) }
  return 'actor' in value ? { ...value, actor: nameOf(value.actor) } : null
}
