import { dateLanguages } from './languages.ts'

/** The weekday that words name, 0 for Sunday to 6 for Saturday; null where they name none or several. */
export function weekdayIn(words: string): number | null {
  const found = new Set<number>()
  for (const language of dateLanguages) {
    for (const [index, name] of language.weekdays.entries()) {
      if (new RegExp(`(?<![\\p{L}\\p{M}])(?:${name})(?![\\p{L}\\p{M}])`, 'iu').test(words)) found.add(index)
    }
  }
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}
