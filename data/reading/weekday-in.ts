import { languagesOf } from './languages.ts'

/** The weekday that words name, 0 for Sunday to 6 for Saturday; null where they name none or several. */
export function weekdayIn(words: string): number | null {
  const found = new Set<number>()
  for (const { language, words: folded } of languagesOf(words)) {
    const { prefix, suffix, weekdays } = language.dates
    for (const [index, name] of weekdays.entries()) {
      const whole = `(?<![\\p{L}\\p{M}])${prefix}(?:${name})(?:${suffix})?(?![\\p{L}\\p{M}])`
      if (new RegExp(whole, 'iu').test(folded.text)) found.add(index)
    }
  }
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}
