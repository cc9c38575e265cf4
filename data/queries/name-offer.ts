import { likelyNameKind } from '../authorities/name-kind.ts'
import { readTypedPlace } from '../reading/read-typed-place.ts'
import type { Citation } from '../records/citation.ts'
import type { Claim } from '../records/claim.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { nameKey } from '../text/name-key.ts'
import { possibilities } from '../values/value.ts'

/** A name that a source uses for somebody on record, to be remembered with the passage, if the analyst wants it. */
export type NameOffer = {
  bearer: RecordId<'actor'> | RecordId<'place'>
  /** The name by which the bearer is shown. */
  shown: string
  text: string
  kind: string
  /** The language of the source, where that is known. */
  language: string | null
  excerpt: RecordId<'excerpt'> | null
}

const mostWords = 6

/**
 * The name under which a claim speaks of an actor or a place, if that is not among its names: of an actor the name that
 * was kept with the value, of a place the passage where it is no longer than a name. Null where there is nothing to offer.
 */
export function nameOffer(records: Records, claim: Claim, citations: readonly Citation[]): NameOffer | null {
  const values = possibilities(claim.value)
  const [value] = values
  if (values.length !== 1 || typeof value !== 'object' || Array.isArray(value)) return null
  if ('actor' in value && value.as !== undefined) {
    const passage = citations.find(({ excerpt }) =>
      holds(records.get(excerpt)?.quote ?? '', value.as ?? ''),
    )?.excerpt
    return offered(records, value.actor, value.as, passage ?? null)
  }
  if (!('place' in value)) return null
  const place = records.get(value.place)
  for (const { excerpt, stance } of citations) {
    const quote = records.get(excerpt)?.quote ?? ''
    const name = bareName(quote)
    const isNamed = place?.names.some(({ text }) => holds(quote, text))
    if (stance === 'supports' && name !== null && !isNamed)
      return offered(records, value.place, name, excerpt)
  }
  return null
}

function offered(
  records: Records,
  bearer: NameOffer['bearer'],
  name: string,
  excerpt: RecordId<'excerpt'> | null,
): NameOffer | null {
  const text = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the\s+/i, '')
  const record = records.get(bearer)
  const keys = [nameKey(text), nameKey(`the ${text}`)]
  if (!record || keys[0] === '' || record.names.some((one) => keys.includes(nameKey(one.text)))) return null
  const passage = excerpt && records.get(excerpt)
  return {
    bearer,
    shown: record.names[0]?.text ?? bearer,
    text,
    kind: 'parents' in record ? 'spelling' : likelyNameKind(text, record),
    language: (passage && records.get(passage.source)?.language) || null,
    excerpt,
  }
}

function holds(text: string, name: string): boolean {
  return ` ${nameKey(text)} `.includes(` ${nameKey(name)} `)
}

/** Quoted words that can be a name and nothing else, without "in" and "near" before them; null for more than that. */
function bareName(quote: string): string | null {
  let words = quote.trim()
  readTypedPlace(words, (name) => {
    words = name.trim()
    return 'place:name'
  })
  const parts = words.split(/\s+/)
  const looksLikeName = parts.every((part) =>
    /^(?:\p{Lu}|\p{Lo}|(?:al|el|an|as|ash|ad|ar|at|az)[-’'])/u.test(part),
  )
  return words !== '' && parts.length <= mostWords && looksLikeName && !/[.,;:!?]/.test(words) ? words : null
}
