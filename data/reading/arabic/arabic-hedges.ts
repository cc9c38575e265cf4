import type { Certainty } from '../../records/citation.ts'
import { bare } from './arabic-spelling.ts'

const hedge = (certainty: Certainty, words: string) => ({ certainty, pattern: bare(words) })

/** How Arabic leaves open whether something is so. "Adopted the operation" says who did it and is no hedge. */
export const arabicHedges: readonly { certainty: Certainty; pattern: RegExp }[] = [
  hedge(
    'reported',
    '(?:بحسب|حسب|وفق|وفقا ل) ?ما (?:ورد|ذكر|قيل|أفيد|يقال|تردد|أوردت?)|(?:أنباء|معلومات|تقارير|أخبار) (?:غير مؤكدة|أولية|متضاربة)|(?:أنباء|تقارير|معلومات) عن|[ت]?تضارب(?:ت)? (?:ال)?(?:أنباء|روايات|معلومات)|يقال|قيل|تردد|غير مؤكدة?|يذكر أن',
  ),
  hedge(
    'suspected',
    '[يت]عتقد(?:ون)?|اعتقاد|[يت]رجح|رجحت?|مرجح|(?:من )?المرجح|على الأرجح|(?:على )?الأغلب|[يت]شتبه|اشتبه|(?:ال)?مشتبه(?: ب(?:ه|هم|ها))?|[يت]بدو|[يت]ظن|[يت]فترض|(?:ال)?مفترض|على ما يبدو',
  ),
  hedge(
    'claimed',
    'زعمت?|زعموا|[يت]زعم|(?:ال)?مزعومة?|مزاعم|ادعى|ادعت|ادعوا|[يت]دعي|ادعاء|اتهمت?|اتهموا|[يت]تهم|اتهام|(?:ال)?متهم(?:ة|ون|ين)?',
  ),
  hedge(
    'possible',
    'ربما|قد (?:[يت]كون(?:ون|ا)?)|لعل(?:ه|ها|هم)?|من (?:الممكن|المحتمل|الجائز)|[يت]حتمل|(?:ال)?محتملة?|لم [يت]تضح(?: ما إذا| إن)?|لم يعرف ما إذا|لا [يت]ستبعد|احتمال',
  ),
]
