import { foldArabic } from '../../text/arabic-fold.ts'
import { foldByCharacter } from '../folded-words.ts'

const unseen = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$/u

/** Arabic words by the one folding rule (see data/text/arabic-fold.ts), without marks of direction, figures as in English. */
export const foldArabicWords = foldByCharacter((character) =>
  unseen.test(character) ? '' : foldArabic(character).replace('\u066c', ',').replace('\u066b', '.'),
)

/** A pattern in which words are written as Arabic spells them, as the fold leaves them; a blank is any white space. */
export function spelled(pattern: string): string {
  return foldArabic(pattern).replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')
}

/** Letters that Arabic joins to the front of a word: and, so, in, like, for, and the article. */
const joined = '[وف]?(?:[بك]?(?:ال)?|لل?)'
/** "His", "her", "their", joined to the end. */
const pronoun = '(?:ه|ها|هم|هما|هن)?'

export const wordStart = '(?<![\\p{L}\\p{N}])'
export const wordEnd = '(?![\\p{L}\\p{N}])'
/** Stands where a word begins, or its prefixes end. */
export const afterPrefix = '(?<=(?<![\\p{L}\\p{N}])[وفبلك]{0,2})'

/** Whole words with whatever Arabic joins to them; global. */
export function whole(words: string): RegExp {
  return new RegExp(`${wordStart}${joined}(?:${spelled(words)})${pronoun}${wordEnd}`, 'gu')
}

/** Whole words of which the prefixes are no part; global. */
export function bare(words: string): RegExp {
  return new RegExp(`${afterPrefix}(?:${spelled(words)})${wordEnd}`, 'gu')
}

/** Words that end right before something, prefixes left out. */
export function endingIn(words: string): RegExp {
  return new RegExp(`${afterPrefix}(?:${spelled(words)})\\s+$`, 'u')
}

/** Words that follow right after something. */
export function followedBy(words: string): RegExp {
  return new RegExp(`^\\s+(?:${spelled(words)})${wordEnd}`, 'u')
}

export const never = /(?!)/u
