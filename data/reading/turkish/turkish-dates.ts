import type { DateLanguage, DatePhraseWords, DateQualifier } from '../date-language.ts'
import { turkishClock } from './turkish-clock.ts'
import {
  ablative,
  accusative,
  behind,
  dative,
  endingIn,
  genitive,
  locative,
  never,
  spelled,
  wordEnd,
  wordStart,
} from './turkish-spelling.ts'

const months = [
  'ocak',
  'şubat',
  'mart',
  'nisan',
  'mayıs',
  'haziran',
  'temmuz',
  'ağustos',
  'eylül',
  'ekim',
  'kasım',
  'aralık',
].map(spelled)

/** "Pazar" is a market too, most often with an ending. */
const weekdays = [
  "pazar(?=a bağlayan|ı pazartesi)|pazar(?!\\p{L}|'| yeri)",
  'pazartesi',
  'salı',
  'çarşamba',
  'perşembe',
  'cuma',
  'cumartesi',
].map(spelled)

const after = (means: DateQualifier, words: string): DatePhraseWords => ({ means, pattern: behind(words) })
const before = (means: DateQualifier, words: string): DatePhraseWords => ({ means, pattern: endingIn(words) })

/** What may stand between a date and what is said of its beginning or end. */
const of = `(?:${genitive}| (?:yılı|ayı)(?:nın)?)?`
/** A date in a case, by its own ending or by that of "year", "month", "date" behind it. */
const inCase = (own: string, behindNoun: string) =>
  `(?:${own}|(?:${accusative})? (?:yılı|ayı|tarihi|günü)n${behindNoun})`

/** How Turkish names months, days and stretches of time. */
export const turkishDates: DateLanguage = {
  months,
  weekdays,
  dayNames: [],
  prefix: '',
  suffix: "(?:[dt][ae]n?|n?[iuü]n|y?[iuü]|y?[ae])(?=[^'\\p{L}]|$)",
  aloneWeekday: /./u,
  weekdayJoin: `(?: ${spelled('günü')})?,?\\s+`.replace('(?: ', '(?:\\s+'),
  weekdayRun: new RegExp(`^(?:\\s*[-–—/]\\s*|(?:${accusative})?\\s+(?:${spelled('ile')}\\s+)?)$`, 'u'),
  nightInto: never,
  figures: 'day-first',
  ordinal: '',
  of: '',
  the: '',
  yearBefore: `(?:${spelled(`${genitive}| yılı(?:nın)?`)})?\\s+`,
  thisYear: '(?!)',
  lastYear: '(?!)',
  thisYearBefore: spelled('bu yıl(?:ın)?|bu sene(?:nin)?'),
  lastYearBefore: spelled('(?:geçen|geçtiğimiz) (?:yıl(?:ın)?|sene(?:nin)?)'),
  pastMonth: '(?!)',
  notAMonth: never,
  weekdayToCome: { before: endingIn('gelecek|önümüzdeki|her|sonraki|ertesi|önceki|o|bir'), after: never },
  weekdayHangs: [
    { side: '>', before: endingIn('(?:bir )?sonraki|ertesi'), after: /^/u },
    { side: '<', before: endingIn('(?:bir )?önceki'), after: /^/u },
  ],
  weekendPast: new RegExp(
    `${wordStart}(?:${spelled('(?:geçen|geçtiğimiz) hafta ?sonu(?:nda|ndan|nu|nun)?')})${wordEnd}`,
    'u',
  ),
  weekdayPast: { before: endingIn('geçen|geçtiğimiz'), after: never },
  yearOpener: /[(,~]\s*$/u,
  yearCloser: new RegExp(
    `^(?:${spelled(`${locative}(?!\\p{L})|${ablative} (?:beri|bu yana|itibaren|önce|sonra)|${dative} (?:kadar|dek)(?! (?:kişi|insan|sivil))|${of} (?:baş|orta|son|ilk)| yıl|'?l[iuü] yıl`)})`,
    'u',
  ),
  monthOpener: endingIn('geçen|geçtiğimiz|bu'),
  monthCloser: new RegExp(
    `^(?:${spelled(`'?[dt][ae]n?(?!\\p{L})|${accusative}? ay(?:ı|ına|ında|ından|ının)(?!\\p{L})|${of} (?:baş|orta|son)|${dative} kadar|${ablative} (?:beri|bu yana|itibaren)`)})`,
    'u',
  ),
  rangeOpener: never,
  rangeJoin: /^\s*[-–—]\s*$/u,
  openedRangeJoin: new RegExp(
    `^(?:'?(?:[yns]?[iuü]|y?l[ae]|n?[dt][ae]n))?\\s+(?:(?:${spelled('ile|ve')})\\s+)?$`,
    'u',
  ),
  rangeCloser: new RegExp(
    `^(?:${spelled(`(?: (?:yılları|ayları|tarihleri|günleri))? arasında(?:ki)?|${dative} (?:kadar|dek)|(?= bağlayan|${dative} bağlayan)`)})`,
    'u',
  ),
  choiceJoin: new RegExp(`^\\s+(?:${spelled('veya|ya da')})\\s+$`, 'u'),
  dayJoin: `(?:\\s*[-–—/]\\s*|\\s+(?:${spelled('ile|ve|ila')})\\s+|'\\p{L}{1,5}\\s+)`,
  dayChoice: `\\s+(?:${spelled('veya|ya da')})\\s+`,
  before: [before('about', 'yaklaşık|takriben|aşağı yukarı'), before('perhaps', 'muhtemelen|belki')],
  after: [
    after('early', `${of} (?:baş(?:ı|ında|larında|ından|larından|ındaki)|ilk (?:aylarında|günlerinde))`),
    after('mid', `${of} ort(?:ası|asında|alarında|asından)`),
    after('late', `${of} son(?:u|unda|larında|larına doğru|undan|larından)`),
    after(
      'since',
      `(?:${inCase(ablative, '[dt][ae]n')})? (?:beri|bu yana|itibaren|bugüne(?: kadar| dek)?|günümüze)`,
    ),
    after('until', `${inCase(dative, '[ae]')} (?:kadar|dek|değin)`),
    after('before', `${inCase(ablative, '[dt][ae]n')} önce`),
    after('after', `${inCase(ablative, '[dt][ae]n')} sonra`),
  ],
  filler: never,
  seasons: [
    { pattern: 'ilkbahar(?:ı|ın|ında|ından)?|bahar(?:ı|ın|ında|ından)?', code: 21 },
    { pattern: 'yaz(?:ı|ın|ında|ından)?', code: 22 },
    { pattern: 'sonbahar(?:ı|ın|ında|ından)?', code: 23 },
    { pattern: 'kış(?:ı|ın|ında|ından)?', code: 24 },
    { pattern: '(?:ilk|birinci) çeyre(?:k|ği|ğinde)', code: 33 },
    { pattern: 'ikinci çeyre(?:k|ği|ğinde)', code: 34 },
    { pattern: 'üçüncü çeyre(?:k|ği|ğinde)', code: 35 },
    { pattern: '(?:son|dördüncü) çeyre(?:k|ği|ğinde)', code: 36 },
    { pattern: '(?:ilk|birinci) yarı(?:sı|sında)', code: 40 },
    { pattern: 'ikinci yarı(?:sı|sında)', code: 41 },
  ].map(({ pattern, code }) => ({ pattern: spelled(pattern), code })),
  seasonAfter: `(?:${spelled(`${genitive}| yılı(?:nın)?`)})?\\s+`,
  decade: `(?<year>(?:1\\d|20)\\d0)'?l[iuü]\\s+${spelled('yıllar')}(?:\\p{L}*)`,
  decadeNames: [],
  firstWeek: never,
  clock: turkishClock,
  beside: {
    before: never,
    after: behind(
      "(?:'?(?:[dt][ae]n|n?[iuü]n))?(?: (?:haftası|yıl ?dönümü|arifesi)(?:nda|nde)?| (?:önce|sonra)(?:si|sı)(?:nde|nda)?| (?:önceki|sonraki) (?:gün|hafta|ay|yıl)(?:ler|lar)?(?:[dt][ae])?|(?: itibaren)? (?:[^ ]+ ){0,3}?(?:gün|hafta|ay|yıl|sene)(?:ler|lar)? (?:önce|sonra|evvel|içinde))",
    ),
  },
  countedFrom: never,
  offsetUnits: [],
  oneBefore: never,
}
