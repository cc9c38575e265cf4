import { refusals } from '../read-refusal.ts'
import { type SupportedEncoding, supportedEncoding } from '../supported-encodings.ts'
import { decodeBytes } from './decode-bytes.ts'
import { guessEncoding } from './guess-encoding.ts'

export type DecodedText = { text: string; encoding: SupportedEncoding }

/**
 * The characters of a text document.
 *
 * @param correction the person's word, which goes before everything the bytes say.
 * @param stated what the document itself says about its encoding.
 * @throws ReadRefusal `encoding` if the bytes are no text, or the correction names no encoding.
 */
export function decodeText(
  bytes: Uint8Array,
  correction?: string,
  stated: string | null = null,
): DecodedText {
  const encoding = correction === undefined ? guessEncoding(bytes, stated) : namedEncoding(correction)
  if (encoding === null) throw refusals.unknownEncoding()
  return { text: decodeBytes(bytes, encoding), encoding }
}

function namedEncoding(label: string): SupportedEncoding {
  const encoding = supportedEncoding(label)
  if (encoding === null) throw refusals.noSuchEncoding(label)
  return encoding
}
