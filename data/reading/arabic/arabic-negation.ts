import type { NegationLanguage } from '../negation.ts'
import { spelled, wordEnd, wordStart } from './arabic-spelling.ts'

/** Nothing else is counted between a number and its denial. */
const sameNumber = '[^،,.؛:!؟?\\d]{0,80}'
const deny = `(?<!(?:${spelled('لا|لم|لن')})\\s+)(?:${spelled('نفى|نفت|نفوا|[يت]نفي')})`
const denier = '(?<speaker>(?:[^\\s،,.؛:!؟?()«»]+\\s+){1,6}?)'

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
  disputed: [
    {
      before: new RegExp(
        `${wordStart}[وف]?${deny}\\s+${denier}(?:(?:${spelled('صحة')}\\s+)?(?:${spelled('(?:ال)?(?:أنباء|تقارير|مزاعم|ادعاءات|معلومات)')})\\s+(?:${spelled('عن|حول|بشأن|التي تحدثت عن')})\\s+)?(?:${spelled('مقتل|سقوط|استشهاد|وفاة|إصابة|جرح|اعتقال|احتجاز')})\\s+(?:(?:${spelled('نحو|حوالي|قرابة|أكثر من|ما لا يقل عن')})\\s+)*$`,
        'du',
      ),
      behind: /^/u,
    },
    {
      before: /$/u,
      behind: new RegExp(
        `^${sameNumber}[،,.؛]?\\s+[وف]?(?:${spelled('لكن|غير أن')}\\s+)?${deny}\\s+${denier}(?:${spelled('ذلك|هذا|هذه|صحة|(?:ال)?(?:أنباء|نبأ|خبر|حصيلة|رواية|رقم|أرقام|مزاعم|ادعاءات|تقارير)')})${wordEnd}`,
        'du',
      ),
    },
    {
      before: /$/u,
      behind: new RegExp(
        `^${sameNumber}[،,]?\\s+(?:${spelled('وهو ما|ما|الأمر الذي')})\\s+(?:${spelled('نفاه|نفته|نفوه')})\\s+(?<speaker>[^،,.؛:!؟?]{2,60})(?=[،,.؛:!؟?]|$)`,
        'du',
      ),
    },
  ],
  denies: new RegExp(
    `(?<!${wordStart}(?:${spelled('لا|لم|لن|دون')})\\s+)${wordStart}[وف]?(?:${spelled('نفى|نفت|نفوا|[يت]نفي|نفي|نافيا|نافية|نفاه|نفته|نفاها|نفتها|نفوه')})${wordEnd}`,
    'gu',
  ),
  clauseEnd: new RegExp(
    `[,،;؛:.!?؟()—–"“”«»]|\\s(?=و)|${wordStart}(?:${spelled('بل|لكن|بينما|فيما|الذي|التي|الذين|حين|عندما|بعد|قبل|بعدما|إذ')})${wordEnd}`,
    'gu',
  ),
}
