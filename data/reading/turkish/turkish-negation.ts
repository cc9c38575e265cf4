import type { NegationLanguage } from '../negation.ts'
import { spelled, wordEnd, wordStart } from './turkish-spelling.ts'

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
  clauseEnd: new RegExp(
    `[,;:.!?()—–"“”]|${wordStart}(?:${spelled('ve|ama|ancak|fakat|ise|çünkü')})${wordEnd}`,
    'gu',
  ),
}
