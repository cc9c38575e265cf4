import { spelled, whole } from './arabic-spelling.ts'

/** What is counted beside people, by the English noun under which a field is known. */
const nouns: readonly [english: string, arabic: string][] = [
  ['strike', 'غارة|غارات|غارتان|غارتين|ضربة|ضربات|ضربتان|ضربتين'],
  ['raid', 'مداهمة|مداهمات|مداهمتين'],
  ['house', 'منزلا?|منازل|منزلان|منزلين|بيتا?|بيوت|بيتان|بيتين'],
  ['building', 'مبنى|مباني|مبان|مبنيان|مبنيين|أبنية|بناء'],
  ['shop', 'محلا?|محلات|متجرا?|متاجر|دكانا?|دكاكين'],
  ['vehicle', 'آلية|آليات|مركبة|مركبات|عربة|عربات'],
  ['car', 'سيارة|سيارات|سيارتان|سيارتين'],
  ['truck', 'شاحنة|شاحنات|شاحنتين'],
  ['motorcycle', 'دراجة|دراجات'],
  ['tank', 'دبابة|دبابات'],
  ['drone', 'مسيرة|مسيرات'],
  ['aircraft', 'طائرة|طائرات|مروحية|مروحيات'],
  ['missile', 'صاروخا?|صواريخ|صاروخان|صاروخين'],
  ['shell', 'قذيفة|قذائف|قذيفتان|قذيفتين'],
  ['bomb', 'قنبلة|قنابل|برميلا?|براميل'],
  ['device', 'عبوة|عبوات|عبوتان|عبوتين'],
  ['mine', 'لغما?|ألغام|لغمان|لغمين'],
  ['belt', 'حزاما?|أحزمة|حزامين'],
  ['rifle', 'بندقية|بنادق'],
  ['weapon', 'قطعة سلاح|قطع سلاح|أسلحة'],
  ['attack', 'هجوما?|هجمات|هجومان|هجومين|اعتداء|اعتداءات'],
  ['operation', 'عملية|عمليات|عمليتان|عمليتين'],
  ['clash', 'اشتباكا?|اشتباكات'],
  ['explosion', 'انفجارا?|انفجارات|تفجيرا?|تفجيرات'],
  ['incident', 'حادثة|حوادث|حادثا?|حادثين|انتهاكا?|انتهاكات'],
  ['village', 'قرية|قرى|قريتان|قريتين'],
  ['town', 'بلدة|بلدات'],
  ['city', 'مدينة|مدن'],
  ['school', 'مدرسة|مدارس|مدرستين'],
  ['hospital', 'مشفى|مشافي|مستشفى|مستشفيات'],
  ['camp', 'مخيما?|مخيمات'],
  ['tent', 'خيمة|خيام|خيم'],
  ['cell', 'خلية|خلايا'],
  ['group', 'مجموعة|مجموعات|فصيلا?|فصائل|كتيبة|كتائب'],
  ['family', 'عائلة|عائلات|عوائل'],
  ['checkpoint', 'حاجزا?|حواجز'],
  ['site', 'موقعا?|مواقع|نقطة|نقاط|مقرا?|مقار|مقرات'],
  ['warehouse', 'مستودعا?|مستودعات'],
  ['time', 'مرة|مرات|مرتين'],
  ['country', 'دولة|دول'],
]

const called = nouns.map(([english, arabic]) => ({
  english,
  pattern: new RegExp(`^(?:${spelled(arabic)})$`, 'u'),
}))

export const arabicObjects: RegExp = whole(nouns.map(([, arabic]) => arabic).join('|'))

/** The English noun of an Arabic one with whatever is joined to its front. */
export function englishObject(noun: string): string | null {
  const bare = [noun, noun.replace(/^[وف]?(?:[بك]?(?:ال)?|لل?)/u, '')]
  return called.find(({ pattern }) => bare.some((word) => pattern.test(word)))?.english ?? null
}
