import { z } from 'zod'
import { edtfString } from '../values/date.ts'
import { type RecordId, recordId } from './record-id.ts'
import { languageTag, line, moment, prose, sha256, tags, verbatim } from './texts.ts'

export const sourceKinds = [
  'news',
  'statement',
  'social',
  'ngo-report',
  'interview',
  'document',
  'dataset',
] as const

/** Admiralty grades of a source's reliability: A completely reliable to E unreliable, F cannot be judged (NATO STANAG 2511). */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const

export const sensitivities = ['open', 'internal', 'private'] as const

/** The file as it was received. Its bytes are kept under its SHA-256 in `originals/`. */
export const originalSchema = z.strictObject({
  name: verbatim.min(1),
  mediaType: verbatim,
  bytes: z.int().min(0),
  sha256,
})

/** One extraction of the original to text, kept under its SHA-256 in `texts/`; newest last, none ever removed. */
export const sourceTextSchema = z.strictObject({
  sha256,
  /** In UTF-16 units. */
  length: z.int().min(0),
  extractor: verbatim,
  encoding: verbatim.nullable(),
  time: moment,
  /** Where each page starts, in UTF-16 units; null where the document has no pages. */
  pages: z.array(z.int().min(0)).nullable(),
})

/** A document, statement or talk that claims are cited from. Metadata that nobody knows is null. */
export const sourceSchema = z.strictObject({
  id: recordId('source'),
  title: line.nullable(),
  publisher: line.nullable(),
  author: line.nullable(),
  url: line.nullable(),
  archivedUrl: line.nullable(),
  published: edtfString.nullable(),
  accessed: edtfString.nullable(),
  language: languageTag.nullable(),
  kind: z.enum(sourceKinds).nullable(),
  reliability: z.enum(reliabilities).nullable(),
  /** The source of which this one is a copy: a wire copy is not a second witness. */
  copyOf: recordId('source').nullable(),
  sensitivity: z.enum(sensitivities),
  tags,
  notes: prose.nullable(),
  original: originalSchema.nullable(),
  texts: z.array(sourceTextSchema),
})

export type Source = z.infer<typeof sourceSchema>
export type SourceText = z.infer<typeof sourceTextSchema>
export type Original = z.infer<typeof originalSchema>

/** A source about which nothing is known yet. */
export function makeSource(id: RecordId<'source'>, known: Partial<Omit<Source, 'id'>>): Source {
  return {
    id,
    title: null,
    publisher: null,
    author: null,
    url: null,
    archivedUrl: null,
    published: null,
    accessed: null,
    language: null,
    kind: null,
    reliability: null,
    copyOf: null,
    sensitivity: 'open',
    tags: [],
    notes: null,
    original: null,
    texts: [],
    ...known,
  }
}
