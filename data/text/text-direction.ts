export type TextDirection = 'ltr' | 'rtl'

/** Letters, and the two marks that stand for one. */
const STRONG = /[\p{L}\u200e\u200f]/gu

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\u200f]/u

/** How much of a text (UTF-16 units) is looked at to tell its direction. */
const SAMPLE = 20_000

/**
 * The direction of one paragraph: that of its first letter with a direction (Unicode UAX #9, rules P2 and P3, without
 * isolates), or null where it has none (a line of digits), for the caller to fall back on the text's.
 */
export function paragraphDirection(paragraph: string): TextDirection | null {
  const first = paragraph.search(STRONG)
  if (first === -1) return null
  return RIGHT_TO_LEFT.test(String.fromCodePoint(paragraph.codePointAt(first) as number)) ? 'rtl' : 'ltr'
}

/**
 * The direction of a whole text: that of most of its letters, because an Arabic article may well begin with a Latin
 * name or an agency's mark. A text without letters is left to right.
 */
export function textDirection(text: string): TextDirection {
  let balance = 0
  for (const [character] of text.slice(0, SAMPLE).matchAll(STRONG)) {
    balance += RIGHT_TO_LEFT.test(character) ? 1 : -1
  }
  return balance > 0 ? 'rtl' : 'ltr'
}
