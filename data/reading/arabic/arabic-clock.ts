import type { ClockLanguage } from '../clock-language.ts'
import { endingIn, followedBy, spelled, wordEnd, wordStart } from './arabic-spelling.ts'

const half = `(?<half>${spelled('بعد منتصف الليل|بعد الظهر|قبل الظهر|فجرا?|صباحا?|ظهرا?|عصرا?|مساء|ليلا?|ص|م')})`
const before = `(?:\\s+(?:من\\s+)?${half})`
const past = `(?:\\s+(?<past>${spelled('والنصف|والربع|والثلث|إلا ربعا?|إلا الربع')}))?`
const figure = '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?'

const hours = [
  'الواحدة',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
  'الحادية عشرة?',
  'الثانية عشرة?',
].map(spelled)

const part = (name: string, words: string) => ({
  part: name,
  pattern: new RegExp(`${wordStart}[وفبل]?(?:ال)?(?:${spelled(words)})${wordEnd}`, 'u'),
})

/** "In the time of" a city or a country. */
const zone = (name: string | null, places: string) => ({
  zone: name,
  pattern: new RegExp(
    `${wordStart}${spelled('(?:ب|حسب\\s+)?(?:ال)?توقيت')}\\s+(?:${spelled(places)})${wordEnd}`,
    'gu',
  ),
})

/** How Arabic gives the time of day: "الساعة الثالثة والنصف فجرا بتوقيت دمشق", "ليلا". */
export const arabicClock: ClockLanguage = {
  times: [
    new RegExp(`${wordStart}[وفبل]?(?:ال)?${spelled('ساعة')}\\s+${figure}${before}?${wordEnd}`, 'gu'),
    new RegExp(
      `${wordStart}[وفبل]?(?:ال)?${spelled('ساعة')}\\s+(?<named>${hours.toReversed().join('|')})${past}${before}?${wordEnd}`,
      'gu',
    ),
    new RegExp(`(?<![\\p{L}\\p{N}:.,/-])${figure}${before}${wordEnd}`, 'gu'),
    /(?<![\p{L}\p{N}:.,/-])(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])/gu,
  ],
  hourNames: hours,
  past: [
    { pattern: new RegExp(spelled('نصف'), 'u'), minutes: 30 },
    { pattern: new RegExp(spelled('إلا'), 'u'), minutes: -15 },
    { pattern: new RegExp(spelled('ربع'), 'u'), minutes: 15 },
    { pattern: new RegExp(spelled('ثلث'), 'u'), minutes: 20 },
  ],
  halves: [
    { pattern: new RegExp(spelled('بعد منتصف|فجر|صباح|قبل الظهر|^ص$'), 'u'), half: 'morning' },
    { pattern: new RegExp(spelled('بعد الظهر|عصر|مساء|^م$'), 'u'), half: 'evening' },
    { pattern: new RegExp(spelled('ظهر'), 'u'), half: 'noon' },
    { pattern: new RegExp(spelled('ليل'), 'u'), half: 'night' },
  ],
  partsOfDay: [
    part('early hours', 'بعد منتصف الليل|ساعات الأولى من|ساعات الفجر الأولى'),
    part('midnight', 'منتصف الليل'),
    part('dawn', 'فجرا?|شروق'),
    part('night', 'ليلة|ليلا?|ليل'),
    part('afternoon', 'بعد الظهر|بعد ظهر|عصرا?'),
    part('noon', 'ظهرا?|ظهيرة'),
    part('morning', 'صباحا?|ضحى'),
    part('dusk', 'مغرب|غروب'),
    part('evening', 'مساء'),
  ],
  about: {
    before: endingIn('(?:بعيد|قبيل|حوالي|نحو|قرابة|زهاء|قريب|(?:في )?حدود)(?: عند)?'),
    after: followedBy('تقريبا'),
  },
  zones: [
    zone('UTC', 'غرينتش|جرينتش|غرينيتش|العالمي'),
    zone(null, 'المحلي'),
    { zone: null, pattern: new RegExp(`${wordStart}${spelled('(?:ب)?التوقيت المحلي')}${wordEnd}`, 'gu') },
    zone('Asia/Damascus', 'دمشق|سوريا|السوري|حلب|إدلب'),
    zone('Asia/Baghdad', 'بغداد|العراق'),
    zone('Asia/Beirut', 'بيروت|لبنان'),
    zone('Asia/Amman', 'عمان|الأردن'),
    zone('Asia/Jerusalem', 'القدس|فلسطين'),
    zone('Asia/Gaza', 'غزة'),
    zone('Africa/Cairo', 'القاهرة|مصر'),
    zone('Europe/Istanbul', 'إسطنبول|أنقرة|تركيا'),
    zone('Asia/Riyadh', 'مكة(?: المكرمة)?|الرياض|السعودية'),
    zone('Asia/Tehran', 'طهران|إيران'),
    zone('Asia/Aden', 'صنعاء|عدن|اليمن'),
    zone('Africa/Khartoum', 'الخرطوم|السودان'),
    zone('Africa/Tripoli', 'طرابلس|ليبيا'),
    zone('Europe/Moscow', 'موسكو'),
    zone('Europe/Kyiv', 'كييف'),
  ],
  opener: new RegExp(`[\\s،,]*(?:${spelled('عند|في')})?\\s*$`, 'u'),
  closer: new RegExp(`^[\\s،,]*(?:${spelled('من')}\\s+)?(?:${spelled('يوم')}\\s+)?`, 'u'),
}
