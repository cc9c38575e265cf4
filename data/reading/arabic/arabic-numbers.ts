import type { Bound, BoundPhrase, NumberLanguage } from '../number-language.ts'
import { bare, endingIn, followedBy, never, spelled, wordEnd, wordStart } from './arabic-spelling.ts'
import { findArabicNumbers } from './find-arabic-numbers.ts'

const before = (bound: Bound, words: string): BoundPhrase => ({
  side: 'before',
  bound,
  pattern: endingIn(words),
})

/** Right after the number, or after its noun, which is left to be read. */
const after = (bound: Bound, words: string): BoundPhrase[] => [
  { side: 'after', bound, pattern: followedBy(words) },
  {
    side: 'after',
    bound,
    pattern: new RegExp(`^(?=(?:\\s+(?!و)\\p{L}+){1,3}?\\s+(?:${spelled(words)})${wordEnd})`, 'u'),
  },
]

/** How Arabic says that a number is a bound, and what has no number. */
export const arabicNumbers: NumberLanguage = {
  findNumbers: findArabicNumbers,
  bounds: [
    before('at-least', '(?:ما )?لا [يت]قل عن|على الأقل|كحد أدنى|حد أدنى قدره'),
    before(
      'at-most',
      'ما يصل إلى|يصل إلى|(?:ما )?لا [يت]زيد (?:عن|على)|(?:ما )?لا [يت]تجاوز|على الأكثر|كحد أقصى',
    ),
    before(
      'more-than',
      'أكثر من|(?:ما )?(?<!لا )[يت]زيد (?:عن|على)|ما يفوق|[يت]فوق|ما يتجاوز|أزيد من|تجاوز(?:ت)?',
    ),
    before('fewer-than', 'أقل من|ما دون'),
    before(
      'about',
      'نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|[يت]قارب|ما يقرب من|قريبا من|في حدود|حدود|تقريبا|يقدر ب',
    ),
    before('exactly', 'بالضبط|تحديدا|ما مجموعه|مجموعهم|كل من'),
    ...after('at-least', 'على الأقل|فأكثر|أو أكثر|كحد أدنى'),
    ...after('at-most', 'على الأكثر|كحد أقصى|أو أقل'),
    ...after('about', 'تقريبا'),
    ...after('exactly', 'فقط'),
  ],
  rangeOpener: endingIn('(?:ما )?بين'),
  rangeJoin: new RegExp(`^(?:\\s*[-–—]\\s*|\\s+(?:${spelled('إلى|حتى')})\\s+)$`, 'u'),
  openedRangeJoin: /^\s+و$/u,
  rangeCloser: never,
  guessJoin: new RegExp(`^\\s+${spelled('أو')}\\s+$`, 'u'),
  step: endingIn('بمقدار|بواقع'),
  outgrown: {
    before: new RegExp(
      `${wordStart}[وف]?(?:${spelled('ارتفع|ارتفعت|ارتفاع|[يت]رتفع|زاد|زادت|ازداد|ازدادت|زيادة|صعد|صعدت|قفز|قفزت|انخفض|انخفضت|انخفاض|تراجع|تراجعت|تعديل|عدلت?|(?:ال)?حصيلة|(?:ال)?عدد')})${wordEnd}[^.؛!؟]{0,60}?\\s${spelled('من')}\\s+(?:\\p{L}+\\s+){0,2}$`,
      'u',
    ),
    after: /^/u,
  },
  vague: bare(
    '(?:ال)?(?:عشرات|مئات)(?: (?:ال)?(?:آلاف|ملايين))?|(?:ال)?آلاف|(?:ال)?ملايين|عددا? (?:كبيرا? )?من|العديد من|(?:ال)?كثير من|بضعة|بضع|عدة',
  ),
  none: new RegExp(
    `(?<!\\p{L})(?:${spelled(
      'و?لم(?= (?:[يت]قتل|[يت]صب|[يت]جرح|[يت]عتقل) (?:\\p{L}+ ){0,2}?أحد)|و?لم(?= [يت]\\p{L}+ (?:أي )?(?:إصابات|ضحايا|قتلى|جرحى|خسائر بشرية))|و?لم(?= ترد (?:أي )?(?:أنباء|تقارير|معلومات) عن (?:\\p{L}+ ){0,2}?(?:إصابات|ضحايا|قتلى|جرحى))|(?:من )?(?:ب?دون)(?= (?:\\p{L}+ ){0,2}?(?:إصابات|ضحايا|قتلى|جرحى|خسائر بشرية))|لا(?= (?:\\p{L}+ ){0,1}?(?:إصابات|ضحايا|قتلى|جرحى))',
    )})(?!\\p{L})`,
    'gu',
  ),
}
