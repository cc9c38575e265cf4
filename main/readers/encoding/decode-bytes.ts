import iconv from 'iconv-lite'
import type { SupportedEncoding } from '../supported-encodings.ts'

/** The text of bytes in an encoding, without its BOM. What the encoding does not define becomes U+FFFD. */
export function decodeBytes(bytes: Uint8Array, encoding: SupportedEncoding): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
    stripBOM: true,
  })
}
