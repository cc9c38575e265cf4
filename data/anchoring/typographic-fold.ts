import { type FoldedText, makeFold } from '../text/folded-text.ts'

/** Joiners, bidi controls, soft hyphens and the tatweel: they change how words look, never which words they are. */
const UNSEEN =
  /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu

const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
}

function foldCluster(cluster: string): string {
  return cluster
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/[‘’‚‛ʼ′“”„‟«»″‐‑‒–—―−]/gu, (character) => ALIKE[character] ?? character)
    .toLowerCase()
}

/**
 * A text without what two extractions of one document differ in although the words are the same: white space and
 * line ends, hyphenation, kinds of quotation mark and dash, presentation forms and ligatures, composed or decomposed
 * accents, invisible controls, case. Accents, harakat and letters stay: they can make another word.
 */
export const foldTypography: (text: string) => FoldedText = makeFold(foldCluster)
