import type { NegationLanguage } from '../negation.ts'
import { spelled, wordEnd, wordStart } from './arabic-spelling.ts'

/** "Not", in its forms before verbs and nouns, and what somebody denied; "not less than" is a bound, "still" no negation. */
export const arabicNegation: NegationLanguage = {
  word: new RegExp(
    `${wordStart}[وف]?(?:${spelled('لم|لن|ليس|ليست|ليسوا|لا(?! (?:[يت]قل|[يت]زيد|[يت]تجاوز|[يت]زال))|دون|بدون|عدم|غير صحيح|كاد|كادت|حاول|حاولت|حاولوا|محاولة|خطط|خططوا|هدد|هددوا')})${wordEnd}`,
    'u',
  ),
  wordBehind: /(?!)/u,
  denial: new RegExp(
    `${wordStart}[وف]?(?:${spelled('نفى|نفت|نفوا|[يت]نفي|نفي|نافيا|نافية|كذب|كذبت|لا صحة|ليس صحيحا')})${wordEnd}`,
    'u',
  ),
  denyingStem: new RegExp(spelled('نف|كذب|دحض|رفض'), 'u'),
  denialBehind: new RegExp(
    `${wordStart}[وف]?(?:${spelled('نفاه|نفته|نفاها|نفتها|نفوه|نفوها|[يت]نفيه|[يت]نفيها|كذبه|كذبته|كذبها|كذبتها|دحضه|دحضته')})${wordEnd}|` +
      `${wordStart}[وف]?(?:${spelled('نفى|نفت|نفوا|[يت]نفي|كذب|كذبت|رفض|رفضت|دحض|دحضت')})(?: [^ ،؛.!؟]+){1,5}? (?:${spelled('ذلك|هذا|هذه|تلك|صحة|الخبر|الأنباء|النبأ|الاتهام|الاتهامات|الرواية|الحصيلة|الأرقام|العدد|التقارير|التقرير|المزاعم')})${wordEnd}`,
    'u',
  ),
  clauseEnd: new RegExp(
    `[,،;؛:.!?؟()—–"“”«»]|\\s(?=و)|${wordStart}(?:${spelled('بل|لكن|بينما|فيما|الذي|التي|الذين|حين|عندما|بعد|قبل|بعدما|إذ')})${wordEnd}`,
    'gu',
  ),
}
