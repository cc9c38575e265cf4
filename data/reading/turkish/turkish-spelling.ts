import { foldArabicDigits } from '../../text/arabic-fold.ts'
import { foldByCharacter } from '../folded-words.ts'

const unseen = /^[\u200b-\u200f\u2060-\u2064\ufeff]$/u

/**
 * Turkish in small letters, with one kind of i: İ, I and ı become i, since capitals and plain keyboards leave open which is
 * meant. Ö, ü, ç, ş and ğ stay: öldü is died, oldu is became.
 */
export const foldTurkishWords = foldByCharacter((character) => {
  if (unseen.test(character)) return ''
  const small = foldArabicDigits(character.normalize('NFKC')).toLowerCase().replace('\u0307', '')
  return small.replace(/[ıîâûʼ’‘`´]/gu, (letter) => plain[letter] ?? "'")
})

const plain: Readonly<Record<string, string>> = { ı: 'i', î: 'i', â: 'a', û: 'u' }

const loose: Readonly<Record<string, string>> = {
  ö: '[öo]',
  ü: '[üu]',
  ç: '[çc]',
  ş: '[şs]',
  ğ: '[ğg]',
  ı: 'i',
}

/** A pattern in which words are written as Turkish spells them, for text with or without its dots; a blank is any white space. */
export function spelled(pattern: string): string {
  return pattern
    .replace(/\[[^\]]*\]|[öüçşğı]/gu, (part) => loose[part] ?? part)
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+')
}

/** The same, for words that without their dots would be others. */
export function strictly(pattern: string): string {
  return pattern.replaceAll('ı', 'i').replaceAll(' ', '\\s+')
}

export const wordStart = '(?<![\\p{L}\\p{N}])'
export const wordEnd = '(?![\\p{L}\\p{N}])'

/** Words by their stems, with any ending; global. */
export function stems(words: string): RegExp {
  return new RegExp(`${wordStart}(?:${spelled(words)})\\p{L}*`, 'gu')
}

/** Words that end right before something. */
export function endingIn(words: string): RegExp {
  return new RegExp(`${wordStart}(?:${spelled(words)})\\s+$`, 'u')
}

/** What is joined right behind something, or follows it. */
export function behind(words: string): RegExp {
  return new RegExp(`^(?:${spelled(words)})${wordEnd}`, 'u')
}

/** Case endings, with the apostrophe of a name or a figure, or without. */
export const dative = "'?[yn]?[ae]"
export const ablative = "'?n?[dt][ae]n"
export const genitive = "'?n?[iuü]n"
export const accusative = "'?[yns]?[iuü]"
export const locative = "'?n?[dt][ae]"

export const never = /(?!)/u
