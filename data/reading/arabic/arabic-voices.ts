import type { VoiceLanguage } from '../voice-language.ts'
import { arabicHedges } from './arabic-hedges.ts'
import { afterPrefix, never, spelled, wordEnd, wordStart } from './arabic-spelling.ts'

/** A run of words that names someone: it ends at punctuation and where the reported clause begins. */
const name = '[^\\s،,.؛;:!؟?()«»"“”]+(?:\\s+[^\\s،,.؛;:!؟?()«»"“”]+)*?'
const stop = '(?=\\s*(?:[،,.؛;:!؟?()«»"“”]|$))'
const day = `${spelled('(?:(?:صباح|ظهر|عصر|مساء|ليلة|فجر) )?(?:يوم )?(?<!(?:صحيفة|جريدة|موقع|مسجد|جامع|ساحة|سوق) )(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)')}`
/** What somebody denied is no part of who it was. */
const denied = spelled(
  '(?:هذا|هذه|تلك) (?:ال)?\\p{L}+|ذلك|(?:صحة )?(?:الاتهامات?|الأنباء|النبأ|التقارير|التقرير|المزاعم|الادعاءات|الشائعات|الرواية|الخبر)|صحة (?:ذلك|هذه|هذا|تلك|ما)',
)
const clause = `(?=\\s+(?:${spelled('إن|إنه|إنها|إنهم|أن|أنه|أنها|أنهم|بأن|بأنه|بأنها|قوله|قولها|قولهم|في بيان|في تصريح|مسؤوليت(?:ه|ها|هم)|مقتل|اعتقال|إصابة|إلى|خلال|اليوم|أمس|الذي|التي|الذين|فإن|فقد')}|${day}|${denied})${wordEnd})`
const end = `(?:${stop}|${clause})`
/** After a verb, "about" begins what is said; in the name of a source it does not. */
const endOfClause = `(?:${stop}|${clause}|(?=\\s+${spelled('عن')}${wordEnd}))`
const outlet = spelled('وكالة|قناة|صحيفة|موقع|إذاعة|تلفزيون|شبكة|منصة|مراسل')
const verbs = spelled(
  'قالت?|قالوا|ذكرت?|أعلنت?|أكدت?|أكدوا|صرحت?|أوضحت?|أضافت?|نفى|نفت|كشفت?|أشارت?|زعمت?|ادعى|ادعت|اتهمت?|روى|روت|وثقت?|رصدت?|أدانت?|لفتت?',
)
const notAName = `(?!(?:${spelled('إن|إنه|إنها|إنهم|أن|أنه|أنها|بأن|ما|له|لها|لهم|عن|من')})${wordEnd})`

/** How Arabic leaves open whether something is so, and says who says it. */
export const arabicVoices: VoiceLanguage = {
  hedges: arabicHedges,
  speakers: [
    new RegExp(
      `${wordStart}[وف]?${spelled('نقلت?')}\\s+(?<via>${name})\\s+${spelled('عن')}\\s+(?<speaker>${name})${end}`,
      'dgu',
    ),
    new RegExp(
      `${afterPrefix}(?:(?:${spelled('بحسب|حسب|وفق|نقلا عن|على حد قول|على لسان')})\\s+|(?:${spelled('وفقا|طبقا|استنادا')})\\s+(?:لل|ل|${spelled('إلى')}\\s+))${notAName}(?<speaker>${name})${end}`,
      'dgu',
    ),
    new RegExp(
      `${wordStart}[وف]?(?:${verbs})\\s+${notAName}(?<speaker>${name})(?:\\s+${spelled('في (?:تصريح|حديث|مقابلة)(?:ات)?(?: خاص| صحفي)?')})?\\s+ل(?<via>(?:${outlet})\\s+${name})${endOfClause}`,
      'dgu',
    ),
    new RegExp(
      `${wordStart}[وف]?${spelled('أفاد(?:ت|وا)?')}\\s+${notAName}(?<speaker>${name})(?:(?=\\s+ب(?!${spelled('اسم')})\\p{L}{2,})|${endOfClause})`,
      'dgu',
    ),
    new RegExp(`${wordStart}[وف]?(?:${verbs})\\s+${notAName}(?<speaker>${name})${endOfClause}`, 'dgu'),
  ],
  nobody: [
    new RegExp(`^(?:${spelled('ما|ذلك|هذا|هذه|تلك|هو|هي|هم|له|لها')})${wordEnd}|^${spelled('أحد')}$`, 'u'),
    new RegExp(
      `^(?:${spelled('(?:ال)?(?:بيان|بيانات|تقارير|تقرير|معلومات|أنباء|إحصاءات|أرقام|تقديرات|صور|وثائق)(?: \\p{L}+)?')})$`,
      'u',
    ),
  ],
  passive: never,
  before: [
    new RegExp(
      `^(?:ال)?(?:${spelled('(?:بيان|تقرير|تصريح|بلاغ|تصريحات|إحصائية)(?: \\p{L}+)?? (?:صادر(?:ة)? )?(?:عن|من)|بيان ل')})\\s*`,
      'u',
    ),
  ],
  after: [],
}
