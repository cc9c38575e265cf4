import type { Bound, BoundPhrase, NumberLanguage } from '../number-language.ts'
import { findTurkishNumbers } from './find-turkish-numbers.ts'
import {
  ablative,
  behind,
  dative,
  endingIn,
  genitive,
  never,
  spelled,
  wordEnd,
  wordStart,
} from './turkish-spelling.ts'

const before = (bound: Bound, words: string): BoundPhrase => ({
  side: 'before',
  bound,
  pattern: endingIn(words),
})

/** Right behind the number. */
const after = (bound: Bound, words: string): BoundPhrase => ({ side: 'after', bound, pattern: behind(words) })

/** Behind the noun of the number ("20 kişiden fazla"), which is left to be read. */
const past = (bound: Bound, words: string): BoundPhrase => ({
  side: 'after',
  bound,
  pattern: new RegExp(`^(?=\\s+(?:\\p{L}+\\s+){0,2}?\\p{L}+?(?:${spelled(words)})${wordEnd})`, 'u'),
})

/** How Turkish says that a number is a bound, and what has no number. */
export const turkishNumbers: NumberLanguage = {
  findNumbers: findTurkishNumbers,
  bounds: [
    before('at-least', 'en az|asgari|en azından'),
    before('at-most', 'en fazla|en çok|azami'),
    before('about', 'yaklaşık(?: olarak)?|tahminen|takriben|aşağı yukarı|ortalama|neredeyse'),
    before('exactly', 'tam|toplam|toplamda|sadece|yalnızca|tamı tamına'),
    after('more-than', `${ablative} (?:fazla|çok)(?:sı)?`),
    after('fewer-than', `${ablative} (?:az|eksik)`),
    after('more-than', "'?[yns]?[iuü] (?:aşkın|aşan|geçkin|bulan)"),
    after('more-than', `${genitive} üzerinde`),
    after('at-most', `${dative} kadar`),
    after('about', `${dative} yakın`),
    after('about', ' (?:kadar|civarı(?:nda)?|dolayında)'),
    past('more-than', '[dt][ae]n (?:fazla|çok)(?:sı)?'),
    past('fewer-than', '[dt][ae]n az'),
    past('about', ' civarında| dolayında'),
  ],
  rangeOpener: never,
  rangeJoin: new RegExp(`^(?:\\s*[-–—]\\s*|\\s+${spelled('ila')}\\s+)$`, 'u'),
  openedRangeJoin: new RegExp(`^(?:'?y?l[ae]\\s+|\\s+${spelled('(?:ile|ve)')}\\s+)$`, 'u'),
  rangeCloser: new RegExp(
    `^(?:\\s+${spelled('arasında')}(?:ki)?|(?=\\s+(?:\\p{L}+\\s+)${spelled('arasında')}))`,
    'u',
  ),
  guessJoin: new RegExp(`^\\s+(?:${spelled('veya|ya da')}\\s+)?$`, 'u'),
  step: never,
  outgrown: {
    before: /(?:)/u,
    after: new RegExp(
      `^(?:${ablative}|\\s+\\p{L}+?[dt][ae]n)\\s+(?:\\p{L}+\\s+){0,2}?(?:\\d[\\d.]*'?y?[ae]${wordEnd}|\\p{L}+[yn]?[ae]\\s+(?:${spelled('yüksel|çık|ulaş|art|düş|in')})\\p{L}+)`,
      'u',
    ),
  },
  vague: new RegExp(
    `${wordStart}(?:${spelled('onlarca|yüzlerce|binlerce|milyonlarca|çok sayıda|birçok|pek çok|birkaç|bir kaç|bir çok|birden fazla|bir dizi')})${wordEnd}`,
    'gu',
  ),
  none: new RegExp(
    `${wordStart}(?:(?:${spelled('hiç kimse|kimse|hiçbir \\p{L}+')})(?=\\s+\\p{L}+m[ae]\\p{L}+)|(?<=(?:${spelled('ölen|yaralanan|yaralı|can kaybı|kayıp|ölü|ölüm|kayıplar|gözaltı|tutuklama')})\\s+)(?:${spelled('olma(?:dı|dığı|mış)|yaşanma(?:dı|dığı|mış)|meydana gelme(?:di|diği)|yok(?:tu|tur)?|bulunmuyor|bulunmadı(?:ğı)?')})\\p{L}*)${wordEnd}`,
    'gu',
  ),
}
