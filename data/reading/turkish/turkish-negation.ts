import type { NegationLanguage } from '../negation.ts'
import { spelled, wordEnd, wordStart } from './turkish-spelling.ts'
import { turkishTitles } from './turkish-titles.ts'

/** One who speaks for others, as whom the words name; anything else before a number may be no speaker. */
const someone = `(?:[^\\s,.;:!?()"“”«»]+\\s+){0,4}?(?:${turkishTitles})`
const claim = `${spelled('(?:iddia|haber|bilgi|rakam|sayı|açıklama)')}\\p{L}*`
const deny = `${spelled('(?:yalanla|reddet|inkar et)(?:dı|di|tı|ti)(?:lar|ler)?')}${wordEnd}`

/** "Değil", and the negation that Turkish joins to the stem of the verb ("ölmedi"). */
export const turkishNegation: NegationLanguage = {
  word: new RegExp(
    `${wordStart}(?:${spelled('değil|yok|ne(?= \\p{L}+(?: \\p{L}+)? ne )|asla')})${wordEnd}|${wordStart}${spelled('değil')}\\p{L}*|\\p{L}{2,}m[ae](?:d[iı]|m[iı][şs]|y[ae]n|d[iı]ğ|y[ae]c[ae]|z(?:lar|ler)?${wordEnd})\\p{L}*(?<!namaz)|${wordStart}${spelled('öl(?:dür)?mek ist')}\\p{L}*`,
    'u',
  ),
  wordBehind: new RegExp(`${wordStart}${spelled('değil')}`, 'u'),
  denial: new RegExp(`${wordStart}${spelled('(?:yalanladığı|reddettiği|inkar ettiği)')}`, 'u'),
  denyingStem: /yalanla|redde|inkar|kabul/u,
  denialBehind: new RegExp(
    `${wordStart}(?<!${spelled('(?:suçlama|sorumlulu)')}\\p{L}{0,8}\\s)${spelled('(?:yalanla(?:d|r|yan|mış|makta)|reddet(?:t|mekte)|reddediyor|inkar et(?:t|mekte)|kabul etme(?:d|mekte))')}\\p{L}*`,
    'u',
  ),
  disputed: [
    {
      before: new RegExp(
        `(?:^|[,.;:]\\s*)(?<speaker>${someone}),?\\s+(?:${spelled('en az|yaklaşık')}\\s+)?$`,
        'du',
      ),
      behind: new RegExp(
        `^[^,.;:!?\\d]{0,60}?(?:${spelled('öld|öldürül|yaralan|gözaltına alın|tutuklan|ol')})\\p{L}*(?:\\s+(?:${spelled('yönündeki|dair|ilişkin|şeklindeki|söz konusu|yolundaki')}))?(?:\\s+${claim})?\\s+${deny}`,
        'u',
      ),
    },
    {
      before: /$/u,
      behind: new RegExp(
        `^[^,.;:!?\\d]{0,80}[,.;]\\s+(?:(?:${spelled('ancak|ama|fakat')})\\s+)?(?<speaker>${someone}),?\\s+(?:(?:${spelled('bunu|bu|söz konusu')})\\s+)?(?:${claim}\\s+)?${deny}`,
        'du',
      ),
    },
  ],
  denies: new RegExp(
    `${wordStart}(?:${spelled('yalanla(?:n?d|r|yan|mış|makta|dığ|yor)|inkar e(?:tt|d)')})\\p{L}*|${wordStart}${spelled('(?:iddia|suçlama|haber)')}\\p{L}*\\s+${spelled('redde(?:tt|d)')}\\p{L}*`,
    'gu',
  ),
  clauseEnd: new RegExp(
    `[,;:.!?()—–"“”]|${wordStart}(?:${spelled('ve|ama|ancak|fakat|ise|çünkü')})${wordEnd}`,
    'gu',
  ),
}
