import type { LikelyDuplicate } from '../../../data/authorities/weigh-duplicate.ts'
import type { ProblemRow } from '../../../data/replies.ts'
import type { Words } from '../../language/use-words.ts'

/** Of values that contradict each other. */
const mostShown = 4

/** What is wrong, in one sentence; weekdays are named as the language names them. */
export function problemSentence(words: Words, locale: string, { rule, details, values }: ProblemRow): string {
  if (rule === 'likely-duplicate') {
    const reason = words(`authorities.duplicates.reason.${details.reason as LikelyDuplicate['reason']}`)
    return words('problems.said.likely-duplicate', { ...details, reason })
  }
  if (rule === 'rivals-undecided' && values.length > 1) {
    const shown = values.length > mostShown ? [...values.slice(0, mostShown), '…'] : values
    const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(shown)
    return words('problems.said.rivals', { list })
  }
  const [value] = values
  if (rule === 'uncited' && value !== undefined) return words('problems.said.uncitedValue', { value })
  if (rule !== 'weekday-differs') return words(`problems.said.${rule}`, details)
  const { said = 0, is = 0 } = details
  return words('problems.said.weekday-differs', { said: weekday(locale, said), is: weekday(locale, is) })
}

/** 0 for Sunday: the first of January 2023 was one. */
function weekday(locale: string, number: string | number): string {
  const day = new Date(Date.UTC(2023, 0, 1 + Number(number)))
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day)
}
