import { z } from 'zod'
import { recordId } from './record-id.ts'
import { prose, sha256, tags, verbatim } from './texts.ts'

export const outcomes = ['exact', 'moved', 'approximate', 'lost'] as const

/** What became of an excerpt in another text of the same source. Offsets are null where it is lost. */
export const resolutionSchema = z.strictObject({
  textSha256: sha256,
  outcome: z.enum(outcomes),
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
  /** 1 for exact and moved, below 1 for approximate, 0 for lost. */
  score: z.number().min(0).max(1),
})

/** A passage of a source, word for word: W3C TextQuoteSelector and TextPositionSelector in the text of the given hash. */
export const excerptSchema = z.strictObject({
  id: recordId('excerpt'),
  source: recordId('source'),
  textSha256: sha256,
  quote: verbatim.min(1),
  prefix: verbatim,
  suffix: verbatim,
  /** UTF-16 units, end exclusive. */
  start: z.int().min(0),
  end: z.int().min(1),
  /** The first page is 1; null where the document has no pages. */
  page: z.int().min(1).nullable(),
  note: prose.nullable(),
  tags,
  resolutions: z.array(resolutionSchema),
})

export type Excerpt = z.infer<typeof excerptSchema>
export type ExcerptResolution = z.infer<typeof resolutionSchema>
export type Outcome = (typeof outcomes)[number]
