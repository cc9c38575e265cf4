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
  clauseEnd: new RegExp(
    `[,،;؛:.!?؟()—–"“”«»]|\\s(?=و)|${wordStart}(?:${spelled('بل|لكن|بينما|فيما|الذي|التي|الذين|حين|عندما|بعد|قبل|بعدما|إذ')})${wordEnd}`,
    'gu',
  ),
}
