import type { CountLabel, PeopleLanguage } from '../people-language.ts'
import { arabicObjects, englishObject } from './arabic-objects.ts'
import * as words from './arabic-people-words.ts'
import { afterPrefix, endingIn, never, spelled, whole, wordEnd, wordStart } from './arabic-spelling.ts'

const kind = (axis: CountLabel['axis'], category: string, nouns: string) => ({
  label: { axis, category },
  pattern: whole(nouns),
})

const fate = (name: string, said: string) => ({ fate: name, pattern: whole(said) })

const ofThem = spelled(
  '(?:من )?(?:بينهم|بينهن|بينهما|ضمنهم|منهم|منهن|منهما|منها)|أحدهم|أحدهما|إحداهما|إحداهن',
)
/** One who is named by another: "his wife". A girl (طفلة) is written like "his child" (طفله), and is no kin. */
const kinOf = `(?:${spelled('زوج|زوجت|والد|والدت|شقيق|شقيقت|ابن|ابنت|أخ|أخت|أم|جد|جدت|حفيد|حفيدت|طفلت|رضيعت|سائق|مرافق|حارس|جار')})(?:ه|ها|هم|هما)|${spelled('(?:طفل|رضيع)(?:ها|هم|هما)')}`
/** "Their three children": the number stands behind, with the article. */
const manyOf = `(?:${spelled('أطفال|أبناء|بنات|أولاد|أشقاء|أحفاد|شقيقات')})(?:ه|ها|هم|هما)\\s+${spelled('ال')}`
const definite = ['ثلاثة?', 'أربعة?', 'خمسة?', 'ستة?', 'سبعة?', 'ثمان(?:ية|ي)?', 'تسعة?', 'عشرة?']
const dual = spelled(words.pairs)
/** Plurals in the oblique case are written like duals: two only where "two" stands behind them. */
const any = spelled(
  `${words.persons}|${words.civilians}|${words.fighters}|${words.killed}|${words.injured}|${words.detained}|${words.displaced}|${words.men}|${words.women}|${words.children}`,
)

/** What Arabic calls people, by kind and by what befell them. */
export const arabicPeople: PeopleLanguage = {
  kinds: [
    kind('sex-and-age', 'children', words.children),
    kind('sex-and-age', 'women', words.women),
    kind('sex-and-age', 'men', words.men),
    kind('status', 'civilians', words.civilians),
    kind('status', 'fighters', words.fighters),
  ],
  fates: [
    fate('killed', words.killed),
    fate('injured', words.injured),
    fate('detained', words.detained),
    fate('casualties', words.casualties),
    fate('escaped', words.escaped),
    fate('missing', words.missing),
    fate('released', words.released),
    fate('displaced', words.displaced),
  ],
  fatesStand: 'nearer',
  mixedFates: new RegExp(
    `${wordStart}(?:${spelled('[وفب]?(?:مقتل|قتل|استشهاد) و(?:إصابة|جرح)|(?:إصابة|جرح) ومقتل|(?:ال)?قتلى و(?:ال)?(?:جرحى|مصابين)|بين قتيل وجريح|قتيلا? وجريحا?')})${wordEnd}`,
    'gu',
  ),
  persons: whole(
    `${words.persons}|${words.kin}|${words.killed}|${words.injured}|${words.detained}|${words.displaced}`,
  ),
  objects: arabicObjects,
  objectName: englishObject,
  single: new RegExp(`${afterPrefix}(?:${spelled(words.one)}|${kinOf})${wordEnd}`, 'gu'),
  counted: [
    {
      number: 2,
      pattern: new RegExp(
        `${afterPrefix}(?:(?:${dual})(?:\\s+(?:${spelled('اثنين|اثنان|اثنتين|اثنتان')}))?|(?:${any})\\s+(?:${spelled('اثنين|اثنان|اثنتين|اثنتان')}))${wordEnd}`,
        'gu',
      ),
    },
    {
      number: 2,
      pattern: new RegExp(
        `${afterPrefix}(?:${spelled('ولدي|ابني|طفلي|طفلتي|ابنتي|بنتي|شقيقي|شقيقتي|أخوي|حفيدي|والدي')})(?:ه|ها|هم|هما)${wordEnd}`,
        'gu',
      ),
    },
    ...definite.map((number, index) => ({
      number: index + 3,
      pattern: new RegExp(`${afterPrefix}${manyOf}${spelled(number)}${wordEnd}`, 'gu'),
    })),
    {
      number: 1,
      pattern: new RegExp(
        `${afterPrefix}(?:${spelled(words.one)})\\s+(?:${spelled('واحد|واحدا|واحدة')})${wordEnd}`,
        'gu',
      ),
    },
  ],
  possessive: never,
  kin: new RegExp(
    `^(?:${kinOf}|(?:${spelled('ولدي|ابني|طفلي|طفلتي|ابنتي|بنتي|شقيقي|شقيقتي|أخوي|حفيدي|والدي')})(?:ه|ها|هم|هما)|${manyOf}\\p{L}+)$`,
    'u',
  ),
  kinBehind: new RegExp(
    `^\\s+${spelled('من (?:أطفال|أبناء|بنات|أولاد|أشقاء|أحفاد|مرافقي|حراس|عناصر|رفاق|جنود|مقاتلي|زملائ|أصدقائ|أقارب)')}(?:ه|ها|هم|هما)${wordEnd}`,
    'u',
  ),
  others: new RegExp(`^(?:\\s+\\p{L}+)?\\s+${spelled('آخر(?:ين|ون|ان)?')}${wordEnd}`, 'u'),
  agent: {
    before: endingIn(
      '(?:على (?:يد|أيدي)|بيد|بأيدي|من قبل|من جانب|بواسطة|برصاص|بنيران)(?: (?:نحو|حوالي|أكثر من|مجموعة من|\\p{L}+))?',
    ),
    after: never,
  },
  tool: /(?<!\p{L})[وف]?بـ?\s*$/u,
  identified: new RegExp(
    `${wordStart}[وفبل]{0,2}(?:${spelled('(?:ال)?(?:يوم|ليلة|مبنى|بناء|بناية|غرفة|شقة|طابق|بوابة|حاجز|مخيم|قسم|مربع|منطقة|حي|شارع|منزل|بيت|سجن|جناح|مدرسة|نقطة|موقع|كيلو|فصل|بند|مرحلة|جولة|نفق|خيمة|قطاع|بئر)|لليوم|للمبنى')})\\s+$`,
    'u',
  ),
  participle: never,
  auxiliary: never,
  victim: never,
  kindEnd: new RegExp(
    `${wordStart}[وف]?(?:${spelled('(?:من )?(?:بينهم|بينهن|بينهما|ضمنهم)')}|${spelled('معظمهم|أغلبهم|غالبيتهم|بعضهم|برصاص|على يد|قرب')})${wordEnd}`,
    'gu',
  ),
  beside: {
    before: new RegExp(`${wordStart}[وف]?(?:${spelled('مع|برفقة|بصحبة|رفقة')})\\s+$`, 'u'),
    after: never,
  },
  unnumbered: new RegExp(
    `^(?:\\s+\\p{L}+){0,2}?\\s+(?:و|${spelled('مع')}\\s+)(?:\\p{L}+\\s+)?(?:${spelled('عائلت|أسرت|أطفال|أبنائ|أبناء|بنات|أولاد|أشقائ|أشقاء|مرافقي|حراس|رفاق|أقارب|أقاربائ|أفراد عائلت|أفراد أسرت')})(?:ه|ها|هم|هما)${wordEnd}(?!\\s+${spelled('ال')})`,
    'u',
  ),
  outOf: new RegExp(
    `^(?:\\s+(?!و)\\p{L}+){0,1}?\\s+${spelled('من')}(?:\\s+(?:${spelled('أصل|بين|مجموع|إجمالي|جملة')}))?\\s+$`,
    'u',
  ),
  outOfGroup: new RegExp(
    `^(?:\\s+(?!و)\\p{L}+){0,2}?\\s+${spelled('من')}(?:\\s+(?!و)\\p{L}+){0,4}\\s+$`,
    'u',
  ),
  wholeFirst: never,
  listJoin: /[,،]|(?:^|\s)و/u,
  goesOn: /(?:[,،]\s*|\sو)$/u,
  listBefore: new RegExp(
    `^(?:\\s+\\p{L}+){0,3}?(?:\\s*[,،]\\s*و?|\\s+و)(?:\\p{L}+\\s+)?$|^(?:\\s+\\p{L}+){0,3}?\\s*[,،]?\\s*و?(?:${ofThem})\\s+$`,
    'u',
  ),
  listAfter: /^(?:\s+(?!و)\p{L}+){0,2}\s*[،,]?\s*و$/u,
  measure: new RegExp(
    `^(?:\\s?[%٪]|:\\d|\\s+(?:${spelled('بالمئة|بالمائة|في المئة|في المائة|عاما?|أعوام|سنة|سنوات|سنين|شهرا?|أشهر|شهور|يوما?|أيام|أسبوعا?|أسابيع|ساعة|ساعات|دقيقة|دقائق|ثانية|ثواني|كيلومترا?|كيلومترات|كم|مترا?|أمتار|كيلوغراما?|كيلو|كغ|طنا?|أطنان|لترا?|دولارا?|يورو|ليرة|ليرات|درجة|صباحا?|مساء|ظهرا|فجرا|ليلا')})(?!\\p{L}))`,
    'u',
  ),
  notCounted: new RegExp(
    `(?:${wordStart}(?:${spelled('رقم|المادة|مادة|القرار|قرار|صفحة|الساعة|ساعة|الفرقة|اللواء|الفوج|الكتيبة|القطاع|الطريق|طريق|عمره|عمرها|العمر|أعمارهم|البالغ|البالغة|يبلغ|تبلغ|عام|العام|سنة|بعمر|سن')})\\s+|[$€£#]\\s?|\\d:)$`,
    'u',
  ),
  groupSize: {
    before: endingIn(
      '(?:خلية|مجموعة|عائلة|أسرة|فريق|وفد|قوة|دورية)(?: \\p{L}+)?(?: (?:مؤلفة|مكونة|مؤلف|مكون|تضم|يضم))?(?: من)?',
    ),
    after: never,
  },
  partOpener: new RegExp(
    `${wordStart}و?(?:${ofThem}|${spelled('هم|وهم|بينها')})${wordEnd}|[(:[]|\\s[-–—]\\s`,
    'u',
  ),
  partOf: new RegExp(`^\\s+(?:\\p{L}+\\s+)?(?:${ofThem})${wordEnd}`, 'u'),
  partsFirst: never,
  separator: new RegExp(
    `[,،;؛:.(–—]|\\s(?=و)|${wordStart}(?:${ofThem}|${spelled('بينما|فيما|فضلا عن|بالإضافة إلى|إضافة إلى|إلى جانب')})${wordEnd}`,
    'gu',
  ),
  joiners: new RegExp(`${wordStart}(?:و?(?:${ofThem})|و|${spelled('هم|وهم')})`, 'gu'),
  smallWords: new RegExp(
    `${wordStart}(?:${ofThem}|${spelled('و|أو|من|في|على|إلى|عن|تم|كان|كانوا|كانت|هم|أيضا|الأقل|جميعهم|كلهم|أسفر|أسفرت|أدى|أدت|سقوط|وقوع|عدد|حصيلة|حصيلتهم|ارتفاع|ارتفعت|ارتفع|بجروح|بأذى|اثنان|اثنين|سوريا?|سوريين|سوريون')})${wordEnd}`,
    'gu',
  ),
}
