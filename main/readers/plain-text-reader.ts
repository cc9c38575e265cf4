import { decodeText } from './encoding/decode-text.ts'
import type { Reading } from './reading.ts'

/** A text as it is. It says nothing of itself: a first line may be a title or the first sentence, and is not guessed at. */
export function readPlainText(bytes: Uint8Array, correction: string | undefined): Reading {
  return {
    ...decodeText(bytes, correction),
    mediaType: 'text/plain',
    extractor: 'plain text 1',
    title: null,
    author: null,
    publisher: null,
    url: null,
    published: null,
    language: null,
  }
}
