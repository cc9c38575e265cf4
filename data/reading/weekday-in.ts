import { findDatePhrases } from './date-phrases.ts'
import { languagesOf } from './languages.ts'

/**
 * The weekdays that the words of a date name, each once, in their order there; 0 for Sunday to 6 for Saturday. None where
 * the date is counted from another ("two days after Monday 10 March"): a weekday there is that of the other.
 */
export function weekdaysIn(words: string): number[] {
  const found = new Map<number, number>()
  for (const { language, words: folded } of languagesOf(words)) {
    const { text } = folded
    const isCounted = findDatePhrases(text, language.dates).some(({ from }) =>
      language.dates.countedFrom.test(text.slice(0, from.start)),
    )
    if (isCounted || language.findRelativeDates(text).some(({ from }) => from === 'another-date')) return []
    const { prefix, suffix, weekdays } = language.dates
    for (const [index, name] of weekdays.entries()) {
      const whole = `(?<![\\p{L}\\p{M}])${prefix}(?:${name})(?:${suffix})?(?![\\p{L}\\p{M}])`
      const at = new RegExp(whole, 'iu').exec(text)?.index
      if (at !== undefined) found.set(index, Math.min(at, found.get(index) ?? at))
    }
  }
  return [...found].toSorted(([, one], [, other]) => one - other).map(([weekday]) => weekday)
}
