import { findCountedRelativeDates, type RelativeGrammar } from '../counted-relative-dates.ts'
import type { RelativeDate } from '../relative-date.ts'
import { afterPrefix, endingIn, followedBy, never, spelled, wordEnd, wordStart } from './arabic-spelling.ts'
import { findArabicNumbers } from './find-arabic-numbers.ts'

const word = (words: string) => new RegExp(`${wordStart}(?:${spelled(words)})${wordEnd}(?!\\s+\\d)`, 'gu')
const plain = (
  words: string,
  amount: number,
  unit: RelativeDate['unit'] = 'day',
  from: RelativeDate['from'] = 'publication',
) => ({ pattern: new RegExp(`${afterPrefix}(?:${spelled(words)})${wordEnd}`, 'gu'), amount, unit, from })

const partOfDay = '(?:ليلة|ليل|مساء|صباح|فجر|(?:بعد )?ظهر|عصر) '

const grammar: RelativeGrammar = {
  findNumbers: findArabicNumbers,
  units: [
    { pattern: word('يوما?'), unit: 'day', amount: 1 },
    { pattern: word('يومين|يومان'), unit: 'day', amount: 2 },
    { pattern: word('أيام'), unit: 'day', amount: null },
    { pattern: word('أسبوعا?'), unit: 'week', amount: 1 },
    { pattern: word('أسبوعين|أسبوعان'), unit: 'week', amount: 2 },
    { pattern: word('أسابيع'), unit: 'week', amount: null },
    { pattern: word('شهرا?'), unit: 'month', amount: 1 },
    { pattern: word('شهرين|شهران'), unit: 'month', amount: 2 },
    { pattern: word('أشهر|شهور'), unit: 'month', amount: null },
    { pattern: word('عاما?|سنة'), unit: 'year', amount: 1 },
    { pattern: word('عامين|عامان|سنتين|سنتان'), unit: 'year', amount: 2 },
    { pattern: word('أعوام|سنوات|سنين'), unit: 'year', amount: null },
  ],
  about: endingIn('نحو|حوالي|قرابة|زهاء|أكثر من|أقل من|ما يقارب'),
  directions: [
    { side: 'before', pattern: endingIn('قبل|منذ'), sign: -1, from: 'publication' },
    { side: 'before', pattern: endingIn('بعد'), sign: 1, from: 'another-date' },
  ],
  anchor: { before: never, after: followedBy('من|على') },
  plain: [
    plain('أول (?:من )?أمس|أمس الأول', -2),
    plain(`(?:${partOfDay})?(?:يوم )?أمس|البارحة|الليلة الماضية`, -1),
    plain(
      '(?:نفس|ذات) (?:اليوم|الليلة)|(?:اليوم|الليلة) (?:نفسه|نفسها|ذاته|ذاتها|عينه|عينها)|(?:ذلك|هذا) اليوم|تلك الليلة',
      0,
      'day',
      'another-date',
    ),
    plain('اليوم (?:التالي|الذي يليه)|الليلة التالية', 1, 'day', 'another-date'),
    plain('اليوم (?:السابق|الذي سبقه)|الليلة السابقة', -1, 'day', 'another-date'),
    plain(`(?:${partOfDay})?(?<!حتى )اليوم(?! (?:الأول|الثاني|الثالث|الرابع|الأخير|الواحد))`, 0),
    plain(
      '(?<!(?:نهاية|آخر|عطلة|بداية|مطلع|منتصف) )الأسبوع الماضي|الأسبوع الفائت|الأسبوع المنصرم',
      -1,
      'week',
    ),
    plain('الشهر (?:الماضي|الفائت|المنصرم)', -1, 'month'),
    plain('(?:العام|السنة) (?:الماضي|الفائت|المنصرم)ة?', -1, 'year'),
    plain('(?:هذا الشهر|الشهر (?:الجاري|الحالي))', 0, 'month'),
    plain('هذا العام|هذه السنة|(?:العام|السنة) (?:الجاري|الحالي)ة?', 0, 'year'),
  ],
}

/** Dates that an Arabic text gives only in relation to another: "أمس", "منذ نحو شهرين", "في اليوم نفسه". */
export function findArabicRelativeDates(text: string): RelativeDate[] {
  return findCountedRelativeDates(text, grammar)
}
