import { likelyNameKind } from '../authorities/name-kind.ts'
import type { Actor } from '../records/actor.ts'
import type { Place } from '../records/place.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { nameKey } from '../text/name-key.ts'

/** Quoted words as a name of somebody or some place on record: a new one, or one that has no passage yet. */
export type NameReading = {
  bearer: RecordId<'actor'> | RecordId<'place'>
  /** The name by which the bearer is shown. */
  shown: string
  text: string
  kind: string
  language: string | null
  /** Which of the names gets the passage, by its place among them; null for a name that is new. */
  at: number | null
  /** The names as they stand, in their order. */
  names: (Actor | Place)['names']
}

const longest = 80
const mostWords = 6
/** A capital, or a letter of a script without capitals, an article before it aside: "al-Harari", "M23", "أبو ريم". */
const looksLikeName = /^(?:\p{Ll}{1,4}[-’'])?[\p{Lu}\p{Lo}]/u

/** What words may be as a name of each bearer; none where they cannot be a name, or have their passage already. */
export function namesInPassage(
  records: Records,
  bearers: readonly NameReading['bearer'][],
  { quote, language }: { quote: string; language: string | null },
): NameReading[] {
  const text = quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the\s+/i, '')
  const key = nameKey(text)
  const short = text.length <= longest && text.split(' ').length <= mostWords
  if (key === '' || !short || !looksLikeName.test(text) || /[.;:!?]$/.test(text)) return []
  return bearers.flatMap((bearer): NameReading[] => {
    const record = records.get<'actor' | 'place'>(bearer)
    if (!record) return []
    const found = record.names.findIndex((one) => nameKey(one.text) === key)
    const known = record.names[found]
    if (known && known.excerpt !== null) return []
    const usual = isOfKind('place', bearer) ? 'spelling' : likelyNameKind(text, record as Actor)
    const common = { bearer, shown: record.names[0]?.text ?? bearer, names: record.names }
    if (known)
      return [
        { ...common, text: known.text, kind: known.kind, language: known.language ?? language, at: found },
      ]
    return [{ ...common, text, kind: usual, language, at: null }]
  })
}
