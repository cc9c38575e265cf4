/**
 * What readers are asked and what they answer. Nothing here runs anything: both sides of the worker's door import it.
 */
export type ReadRequest = {
  /** The file's name, for its extension only. */
  name: string
  bytes: Uint8Array
  /** The person's correction of a wrong guess: one of `supportedEncodings`. */
  encoding?: string
}

export type Reading = {
  /**
   * Without BOM, with `\n` line ends, without lone surrogates; otherwise as extracted: no normalisation, so that what is
   * quoted from it is what the document holds.
   */
  text: string
  mediaType: string
  /** Who made the text, with the version: "readability 0.6.0". Another extractor or version may give another text. */
  extractor: string
  /** One of `supportedEncodings`, or null where the format itself says how it is encoded (PDF, DOCX). */
  encoding: string | null
  /** Where each page starts, in UTF-16 units of `text`. Only formats that have pages. */
  pages?: { start: number }[]
  title: string | null
  author: string | null
  publisher: string | null
  /** An http or https address that the document gives as its own. */
  url: string | null
  /** EDTF, to the day at most, and only where the document says when it was published: never the file's own date. */
  published: string | null
  /** BCP 47. */
  language: string | null
}

export const failureCodes = [
  'empty',
  'encrypted',
  'image-only',
  'no-letters',
  'wrong-extension',
  'broken',
  'encoding',
  'too-large',
  'too-much-memory',
  'too-slow',
  'too-many-pages',
  'unsupported',
  'cancelled',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** Why a document cannot be read. */
export type ReadFailure = {
  code: FailureCode
  /** One plain sentence that ends in what to do. It does not name the file. */
  error: string
  /** What the sentence is about, so that a catalogue of messages can say it in another language. */
  details: Record<string, string | number>
}

export function isReadFailure(answer: Reading | ReadFailure): answer is ReadFailure {
  return 'error' in answer
}
