import type { DateLanguage, DatePhraseWords, DateQualifier } from '../date-language.ts'
import {
  arabicDayNames,
  arabicDecades,
  arabicMonths,
  arabicSeasons,
  arabicWeekdays,
} from './arabic-calendar.ts'
import { arabicClock } from './arabic-clock.ts'
import { endingIn, followedBy, never, spelled, wordStart } from './arabic-spelling.ts'

const before = (means: DateQualifier, words: string): DatePhraseWords => ({ means, pattern: endingIn(words) })

/** Small words that stand between "since" or "between" and the date itself. */
const unit = '(?:(?:ال)?عام|عامي|العامين|(?:ال)?سنة|شهر|شهري|يوم|يومي|فترة|تاريخ|نهار|ليلة)'

/** How Arabic names months, days and stretches of time. */
export const arabicDates: DateLanguage = {
  months: arabicMonths,
  weekdays: arabicWeekdays,
  dayNames: arabicDayNames,
  prefix: '[وفبل]{0,2}',
  suffix: '',
  aloneWeekday: /./u,
  weekdayJoin: `[,،]?\\s+(?:${spelled('الموافق(?: ل(?:يوم)?)?')}\\s*|${spelled('في|يوم')}\\s+)?\\(?`,
  weekdayRun: new RegExp(`^(?:\\s*[-–—/]\\s*|\\s+(?:(?:${spelled('على|إلى')})\\s+|و)?)$`, 'u'),
  nightInto: never,
  figures: 'day-first',
  ordinal: '',
  of: `(?:\\s+(?:${spelled('من|في')}))?(?:\\s+(?:${spelled('شهر|(?:ل|ال|لل)?عام|(?:ال)?سنة')}))?`,
  the: '(?:ال)?',
  yearBefore: '(?!)',
  thisYear: spelled('(?:من )?(?:(?:العام|السنة) (?:الجاري|الحالي)ة?|هذا العام|هذه السنة)|الجاري|الحالي'),
  lastYear: spelled('(?:من )?(?:العام|السنة) (?:الماضي|الفائت|المنصرم)ة?'),
  thisYearBefore: '(?!)',
  lastYearBefore: '(?!)',
  pastMonth: spelled('الماضي|الفائت|المنصرم'),
  notAMonth: never,
  weekdayToCome: {
    before: endingIn('كل(?: يوم)?|ذلك|أحد أيام'),
    after: followedBy('(?:المقبل|القادم|التالي|السابق)ة?'),
  },
  weekdayHangs: [
    {
      side: '>',
      before: /$/u,
      after: followedBy('التالية?|(?:الذي|التي) (?:تلاه|تلاها|تلته|تلتها|[يت]ليه|[يت]ليها)'),
    },
    {
      side: '<',
      before: /$/u,
      after: followedBy('السابقة?|(?:الذي|التي) (?:سبقه|سبقها|سبقته|سبقتها|[يت]سبقه|[يت]سبقها)'),
    },
  ],
  weekendPast: never,
  weekdayPast: { before: never, after: followedBy('(?:الماضي|الفائت|المنصرم)ة?') },
  yearOpener: new RegExp(
    `${wordStart}[وفبل]?(?:${spelled('(?:ال)?عام|عامي|(?:ال)?سنة|في|منذ|حتى|خلال|قبل|بعد|بين|إلى|مطلع|بداية|أوائل|منتصف|أواسط|أواخر|نهاية|نحو|حوالي|ربيع|صيف|خريف|شتاء')})\\s+$|[(،,~]\\s*$`,
    'u',
  ),
  yearCloser: never,
  monthOpener: new RegExp(
    `${wordStart}[وفبل]?(?:${spelled('شهر|في|منذ|حتى|خلال|قبل|بعد|بين|إلى|من|مطلع|بداية|أوائل|منتصف|أواسط|أواخر|نهاية')})\\s+$`,
    'u',
  ),
  monthCloser: never,
  rangeOpener: endingIn(`(?:ما )?(?:بين|من)(?: ${unit})?`),
  rangeJoin: new RegExp(
    `^(?:\\s*[-–—]\\s*|\\s+و?(?:${spelled('إلى|حتى|لغاية')})\\s+(?:${spelled(unit)}\\s+)?)$`,
    'u',
  ),
  openedRangeJoin: new RegExp(`^\\s+و(?:${spelled(unit)}\\s+)?$`, 'u'),
  rangeCloser: never,
  choiceJoin: new RegExp(`^\\s+${spelled('أو')}\\s+(?:${spelled('في|يوم')}\\s+)?$`, 'u'),
  dayJoin: `(?:\\s*[-–—/]\\s*|\\s+${spelled('إلى')}\\s+|\\s+و\\s*)`,
  dayChoice: `\\s+${spelled('أو')}\\s+`,
  before: [
    before('since', 'منذ|ابتداء من|اعتبارا من|بدءا من'),
    before('until', 'حتى|(?:إلى|ل) ?غاية|لغاية'),
    before('before', 'قبل'),
    before('after', 'بعد'),
    before('early', 'مطلع|بداية|أوائل|مستهل|بدايات'),
    before('mid', 'منتصف|أواسط'),
    before('late', 'أواخر|نهاية|ختام|نهايات'),
    before('about', 'نحو|حوالي|قرابة|تقريبا'),
    before('perhaps', 'ربما'),
  ],
  after: [
    { means: 'since', pattern: followedBy('فصاعدا|وما بعد(?:ه|ها)?|و?حتى (?:اليوم|الآن|يومنا هذا|تاريخه)') },
  ],
  filler: endingIn(`في|خلال|بتاريخ|${unit}`),
  seasons: arabicSeasons,
  seasonAfter: '(?!)',
  decade: '(?!)',
  decadeNames: arabicDecades,
  firstWeek: endingIn('الأسبوع الأول من(?: شهر)?'),
  clock: arabicClock,
  beside: {
    before: endingIn(
      '(?:ال)?أسبوع(?: من)?|(?:الأيام|الأسابيع|الأشهر|اليوم|الليلة) (?:التي|الذي) (?:سبقت?|تلت?|تسبق|تلي|سبقه|يلي)|اليوم (?:التالي|السابق) ل?|ذكرى|عشية|(?:أيام|يوما|أسابيع|أسبوعا|أسبوعين|أشهر|شهرين|ساعات|ساعة) (?:من|على|قبل|بعد)',
    ),
    after: followedBy(
      'ب(?:يوم|يومين|أسبوع|أسبوعين|شهر|شهرين|عام|عامين|سنة|سنتين|أيام|أسابيع|أشهر|\\p{L}+ (?:أيام|أسابيع|أشهر|سنوات))',
    ),
  },
  countedFrom: never,
  offsetUnits: [],
  oneBefore: never,
}
