import { decodeBytes } from './decode-bytes.ts'

const sampleBytes = 64 * 1024

/**
 * The byte order of UTF-16 text that has no BOM, or null if it is not UTF-16. In the right order nearly every unit falls
 * in the blocks of ordinary writing and some are spaces or line ends; in the wrong order, and when single-byte text is
 * read so, units scatter over the rare blocks.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, sampleBytes)
  const little = ordinariness(decodeBytes(sample, 'utf-16le'))
  const big = ordinariness(decodeBytes(sample, 'utf-16be'))
  if (Math.max(little, big) < 0.95) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

/** The share of units that ordinary text uses; 0 where nothing separates words or lines. */
function ordinariness(text: string): number {
  let ordinary = 0
  let separators = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isOrdinary(unit)) ordinary++
    else if (isEmoji(unit, text.charCodeAt(index + 1))) ordinary += 2
    if (unit === 0x20 || unit === 0x0a || unit === 0x0d) separators++
  }
  return separators === 0 && text.length > 24 ? 0 : ordinary / text.length
}

function isEmoji(unit: number, next: number): boolean {
  return unit >= 0xd83c && unit <= 0xd83e && next >= 0xdc00 && next < 0xe000
}

/** Latin, Greek, Cyrillic, Hebrew, Arabic, general punctuation, presentation forms, and a BOM in the middle. */
function isOrdinary(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d
  return (
    unit < 0x7f ||
    (unit >= 0xa0 && unit < 0x250) ||
    (unit >= 0x370 && unit < 0x530) ||
    (unit >= 0x591 && unit < 0x5f5) ||
    (unit >= 0x60c && unit < 0x6ff) ||
    (unit >= 0x1e00 && unit < 0x1f00) ||
    (unit >= 0x200b && unit < 0x2040) ||
    unit === 0x20ac
  )
}
