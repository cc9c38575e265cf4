import { foldArabic } from './arabic-fold.ts'
import { type FoldedText, makeFold, originalRange } from './folded-text.ts'

export type FoundRange = { start: number; end: number }

const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
const LATIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' }
const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
}

function foldCluster(cluster: string): string {
  const folded = foldArabic(cluster).replace(UNSEEN, '').toLowerCase()
  const plain = /^\p{Script=Arabic}/u.test(folded) ? folded : folded.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.replace(/[ßøłđıæœ‘’‚ʼ“”„«»–—−]/gu, (letter) => LATIN[letter] ?? QUOTES[letter] ?? letter)
}

/**
 * A text as find sees it: without case, accents, harakat, kinds of quotation mark or dash, hyphens inside words and
 * differences of white space; Arabic by {@link foldArabic}. Keep it while a text is open: it is the costly part.
 */
export const foldForFinding: (text: string) => FoldedText = makeFold(foldCluster)

/** A query as typed so far: "al-" is on its way to a name whose hyphen is folded away. */
function withoutLooseEnds(folded: string): string {
  const trimmed = folded.trim()
  return trimmed.replace(/^-+|-+$/gu, '').trim() || trimmed
}

/**
 * Every place of `query` in a folded text, in order, not overlapping, as UTF-16 offsets in the original text, at most
 * `limit` of them. A query of nothing but blanks finds nothing.
 */
export function findInFoldedText(text: FoldedText, query: string, limit = 10_000): FoundRange[] {
  const wanted = withoutLooseEnds(foldForFinding(query).folded)
  const found: FoundRange[] = []
  if (wanted === '') return found
  let at = text.folded.indexOf(wanted)
  while (at !== -1 && found.length < limit) {
    found.push(originalRange(text, at, at + wanted.length))
    at = text.folded.indexOf(wanted, at + wanted.length)
  }
  return found
}

/** As {@link findInFoldedText}, for a text that is searched once. */
export function findInText(text: string, query: string, limit = 10_000): FoundRange[] {
  return findInFoldedText(foldForFinding(text), query, limit)
}
