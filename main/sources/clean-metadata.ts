import { publicationFrom } from '../../data/edits/typed-publication.ts'
import { misfitReason } from '../../data/misfit/misfit-reason.ts'
import { type Source, sourceSchema } from '../../data/records/source.ts'
import { Refusal } from '../../data/refusal.ts'
import type { Reading } from '../readers/reading.ts'

const names = ['title', 'publisher', 'author', 'url', 'published', 'language'] as const
export type MetadataName = (typeof names)[number]

/** What a person says of files on importing them. */
export type GivenMetadata = { [N in MetadataName]?: string | undefined }

/**
 * What is known of a source on import: what the person said, else what the document says of itself. The document's words
 * are tidied, and dropped where they are no such thing; the person's are refused with a sentence instead.
 */
export function metadataOf(reading: Reading, given: GivenMetadata = {}): Partial<Source> {
  const entries = names.map((name) => {
    const said = given[name]
    return [name, said === undefined ? documentSays(name, reading[name]) : personSays(name, said)]
  })
  return Object.fromEntries(entries)
}

/** What a person says that no source can have is refused with a sentence, whether or not it would come to be used. */
export function checkMetadata(given: GivenMetadata = {}): void {
  for (const name of names) if (given[name] !== undefined) personSays(name, given[name])
}

/** What a person said of a file of a source that is there already and that the source does not have: importing changes no source. */
export function notApplied(source: Source, given: GivenMetadata = {}): MetadataName[] {
  return names.filter((name) => {
    const said = given[name]
    return said !== undefined && personSays(name, said) !== source[name]
  })
}

function personSays(name: MetadataName, said: string): string | null {
  if (said.trim() === '') return null
  if (name === 'published') return publishedBy(said)
  const schema = sourceSchema.shape[name]
  const parsed = schema.safeParse(said)
  if (parsed.success) return parsed.data
  const reason = misfitReason(parsed.error, { given: said, schema })
  throw new Refusal('bad-metadata', `The ${name} cannot be this: ${reason}.`, { name })
}

function publishedBy(said: string): string {
  try {
    return publicationFrom(said)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal('bad-metadata', `The published cannot be this: ${error.message}`, { name: 'published' })
  }
}

function documentSays(name: MetadataName, said: string | null): string | null {
  if (said === null) return null
  const tidy = said
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const parsed = sourceSchema.shape[name].safeParse(Array.from(tidy).slice(0, 1_000).join(''))
  return parsed.success ? parsed.data : null
}
