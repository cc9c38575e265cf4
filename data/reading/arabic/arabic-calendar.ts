import { spelled } from './arabic-spelling.ts'

/** The names of each month in the Levant and Iraq, in the Gulf and Egypt, and in the Maghreb. */
const monthNames = [
  'كانون (?:ال)?ثاني|يناير|جانفي',
  'شباط|فبراير|فيفري',
  'آذار|مارس',
  'نيسان|أبريل|إبريل|أفريل',
  'أيار|مايو|ماي',
  'حزيران|يونيو|يونيه|جوان',
  'تموز|يوليو|يوليه|جويلية|يوليوز',
  'آب|أغسطس|أوت|غشت',
  'أيلول|سبتمبر|شتنبر',
  'تشرين (?:ال)?أول|أكتوبر',
  'تشرين (?:ال)?ثاني|نوفمبر|نونبر',
  'كانون (?:ال)?أول|ديسمبر|دجنبر',
]

/** Many papers write two names, as "سبتمبر/أيلول" and "سبتمبر (أيلول)". */
export const arabicMonths = monthNames.map((names) => {
  const one = `(?:${spelled(names)})`
  return `${one}(?:\\s*[/\\\\]\\s*${one}|\\s*\\(${one}\\))?`
})

export const arabicWeekdays = [
  'الأحد',
  'الاثنين|الإثنين',
  'الثلاثاء|الثلثاء|الثلاثا',
  'الأربعاء|الاربعا',
  'الخميس',
  'الجمعة',
  'السبت',
].map(spelled)

const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع']

/** "The fourteenth of", from the first to the thirty-first. */
export const arabicDayNames = [
  ...ordinals,
  'العاشر',
  'الحادي عشر',
  ...ordinals.slice(1).map((ordinal) => `${ordinal} عشر`),
  'العشرين|العشرون',
  ...['الحادي', ...ordinals.slice(1)].map((ordinal) => `${ordinal} و(?:العشرين|العشرون)`),
  'الثلاثين|الثلاثون',
  'الحادي و(?:الثلاثين|الثلاثون)',
].map((words) => spelled(words))

const tens = ['', '', 'عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين']

/** "The nineties of the last century", 1900 first. */
export const arabicDecades = tens.map((name) =>
  name === ''
    ? '(?!)'
    : spelled(`(?:ال)?${name.replace(/ين$/, 'ي')}ن(?:ي)?ات(?: القرن (?:الماضي|العشرين|الفائت))`),
)

export const arabicSeasons = [
  { words: '(?:ال)?ربيع', code: 21 },
  { words: '(?:ال)?صيف', code: 22 },
  { words: '(?:ال)?خريف', code: 23 },
  { words: '(?:ال)?شتاء', code: 24 },
  { words: 'الربع الأول', code: 33 },
  { words: 'الربع الثاني', code: 34 },
  { words: 'الربع الثالث', code: 35 },
  { words: 'الربع (?:الرابع|الأخير)', code: 36 },
  { words: 'النصف الأول', code: 40 },
  { words: 'النصف الثاني', code: 41 },
].map(({ words, code }) => ({ pattern: spelled(words), code }))
