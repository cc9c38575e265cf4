import chardet from 'chardet'
import { type SupportedEncoding, supportedEncoding } from '../supported-encodings.ts'
import { decodeBytes } from './decode-bytes.ts'
import {
  arabicLetters,
  cyrillicLetters,
  greekLetters,
  hebrewLetters,
  type LetterFrequencies,
  turkishLetters,
  westernLetters,
} from './letter-frequencies.ts'
import { plausibility } from './plausibility.ts'
import { utf16Order } from './utf-16.ts'

/** The single-byte sets that are told apart by their letters; the first of equals wins. */
const candidates: readonly { encoding: SupportedEncoding; letters: readonly LetterFrequencies[] }[] = [
  { encoding: 'windows-1252', letters: [westernLetters] },
  { encoding: 'windows-1254', letters: [turkishLetters] },
  { encoding: 'windows-1256', letters: [arabicLetters, westernLetters] },
  { encoding: 'iso-8859-6', letters: [arabicLetters] },
  { encoding: 'windows-1251', letters: [cyrillicLetters] },
  { encoding: 'koi8-r', letters: [cyrillicLetters] },
  { encoding: 'windows-1253', letters: [greekLetters] },
  { encoding: 'windows-1255', letters: [hebrewLetters] },
]

/** Enough to judge by; a text does not change its encoding half way. */
const sampleBytes = 128 * 1024
/** Worse than this, none of our sets is right, and the library may know better. */
const doubtful = -5

/**
 * The encoding of a text that has none stated, or null where the bytes are no text at all.
 *
 * UTF-8 is certain when every sequence is valid. UTF-16 shows by its pattern. For single bytes, general detectors
 * confuse the Arabic, Turkish and western sets of Windows, above all in short statements, so those are judged here by
 * how plausible their letters are; what fits none of them is left to chardet.
 *
 * @param stated what the document itself says (`<meta charset>`): believed unless its reading is plainly worse.
 */
export function guessEncoding(bytes: Uint8Array, stated: string | null = null): SupportedEncoding | null {
  const marked = markedEncoding(bytes)
  if (marked !== null) return marked
  if (isUtf8(bytes)) return isBinary(bytes) ? utf16Order(bytes) : 'utf-8'
  const wide = utf16Order(bytes)
  if (wide !== null) return wide
  if (isBinary(bytes)) return null
  const sample = bytes.subarray(0, sampleBytes)
  const best = bestSingleByte(sample)
  const named = stated === null ? null : supportedEncoding(stated)
  if (
    named !== null &&
    named !== 'utf-8' &&
    !named.startsWith('utf-16') &&
    isBelievable(sample, named, best.score)
  ) {
    return named
  }
  if (isMostlyUtf8(bytes)) return 'utf-8'
  return libraryGuess(sample, best) ?? best.encoding
}

/** The encoding that a byte order mark names. */
function markedEncoding(bytes: Uint8Array): SupportedEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A UTF-8 text with a few spoilt bytes is still UTF-8; its spoilt places show as U+FFFD. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes.subarray(0, sampleBytes), 'utf-8')
  const spoilt = text.match(/\ufffd+/g)?.length ?? 0
  const whole = text.match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0
  return whole >= 10 && whole > spoilt * 10
}

/** Text has next to no control characters; pictures and programs are full of them. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes)
  let controls = 0
  for (const byte of sample) {
    if ((byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f) controls++
  }
  return controls > sample.length / 100
}

function bestSingleByte(sample: Uint8Array): { encoding: SupportedEncoding; score: number } {
  let best: { encoding: SupportedEncoding; score: number } = { encoding: 'windows-1252', score: -Infinity }
  for (const { encoding } of candidates) {
    const score = scoreOf(sample, encoding)
    if (score > best.score + 0.05) best = { encoding, score }
  }
  return best.encoding === 'windows-1254' && isIcelandic(sample)
    ? { ...best, encoding: 'windows-1252' }
    : best
}

/**
 * Turkish ğ, ı, ş and Icelandic ð, ý, þ share their bytes, and nothing else in the two sets differs. Texts in Turkish and
 * texts about Türkiye are common here; Icelandic gives itself away by its other accents, which Turkish does without.
 */
function isIcelandic(sample: Uint8Array): boolean {
  const text = decodeBytes(sample, 'windows-1252')
  const shared = text.match(/[ðþý]/gi)?.length ?? 0
  const accents = text.match(/[áíóúæ]/gi)?.length ?? 0
  return shared > 0 && accents > shared * 0.4
}

function scoreOf(sample: Uint8Array, encoding: SupportedEncoding): number {
  const text = decodeBytes(sample, encoding)
  const letters = candidates.find((candidate) => candidate.encoding === encoding)?.letters ?? [westernLetters]
  return Math.max(...letters.map((table) => plausibility(text, table) ?? 0))
}

function isBelievable(sample: Uint8Array, stated: SupportedEncoding, best: number): boolean {
  if (decodeBytes(sample, stated).includes('\ufffd')) return false
  return !candidates.some(({ encoding }) => encoding === stated) || scoreOf(sample, stated) > best - 1
}

/**
 * What chardet makes of a text that our tables do not hold: the languages of East Asia and, in letters that look western,
 * of central Europe. It must be surer of that than of a western reading.
 */
function libraryGuess(sample: Uint8Array, best: { encoding: SupportedEncoding; score: number }) {
  if (best.score >= doubtful && best.encoding !== 'windows-1252') return null
  const matches = chardet.analyse(sample)
  const western = matches.find(({ name }) => supportedEncoding(name) === 'windows-1252')?.confidence ?? 0
  for (const { name, confidence } of matches) {
    const encoding = supportedEncoding(name)
    if (encoding === null || candidates.some((candidate) => candidate.encoding === encoding)) continue
    const isSure = best.score < doubtful ? confidence >= 30 : confidence >= 45 && confidence > western + 15
    if (isSure && !decodeBytes(sample, encoding).includes('\ufffd')) return encoding
  }
  return null
}
