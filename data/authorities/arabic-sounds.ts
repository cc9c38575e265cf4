import { foldArabic, withoutArabicArticle } from '../text/arabic-fold.ts'
import { noSounds, type Sounds } from './sounds.ts'

/** The words of a name in Arabic letters: folded, without articles. */
export function arabicWords(name: string): string[] {
  const words = foldArabic(name.replace(/ة(?!\p{L})/gu, ''))
    .replace(/(?<!\p{L})عبد\s*ال/gu, 'عبد ')
    .match(/[\p{Script=Arabic}\p{M}]+|\d+/gu)
  return (words ?? []).map(withoutArabicArticle)
}

const consonants: Readonly<Record<string, string>> = {
  ...{ ب: 'b', پ: 'b', ت: 't', ط: 't', ث: 't', ج: 'j', چ: 'S', ح: 'h', ه: 'h', خ: 'x' },
  ...{ د: 'd', ض: 'd', ذ: 'd', ر: 'r', ز: 'z', ظ: 'z', ژ: 'j', س: 's', ص: 's', ش: 'S' },
  ...{ غ: 'g', ف: 'f', ڤ: 'f', ق: 'k', ك: 'k', گ: 'j', ل: 'l', م: 'm', ن: 'n' },
}

/** Long vowels; what stands in their place at the beginning of a word is a consonant. */
const vowels: Readonly<Record<string, string>> = { ا: 'a', و: 'u', ي: 'i' }
const glides: Readonly<Record<string, string>> = { و: 'w', ي: 'y' }
const opens = /^[اعءئؤ]/

/** After a whole root a last ه is the ending ة as many write it. */
function isEnding(letter: string, at: number, letters: readonly string[], heard: number): boolean {
  return letter === 'ه' && at === letters.length - 1 && heard >= 3
}

/** How a word in folded Arabic letters sounds. Short vowels are open, ayn and hamza are not heard within a word. */
export function arabicSounds(word: string): Sounds {
  if (/^\d/.test(word)) return { consonants: word, vowels: Array.from(word, () => '') }
  const found: { sound: string; vowel: string }[] = []
  const letters = [...word]
  for (const [at, letter] of letters.entries()) {
    const last = found.at(-1)
    if (at === 0 && opens.test(letter)) found.push({ sound: 'A', vowel: '?' })
    else if (at === 0 && glides[letter]) found.push({ sound: glides[letter], vowel: '?' })
    else if (vowels[letter]) {
      if (last) last.vowel = last.vowel === '?' ? vowels[letter] : last.vowel
    } else if (consonants[letter] && !isEnding(letter, at, letters, found.length)) {
      found.push({ sound: consonants[letter], vowel: '?' })
    }
  }
  if (found.length === 0) return noSounds
  return { consonants: found.map(({ sound }) => sound).join(''), vowels: found.map(({ vowel }) => vowel) }
}
