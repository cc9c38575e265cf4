import { englishDates } from './english/english-dates.ts'
import { englishNumbers } from './english/english-numbers.ts'
import { findEnglishRelativeDates } from './english/english-relative-dates.ts'
import type { DateLanguage, NumberLanguage } from './language.ts'
import type { RelativeDate } from './relative-date.ts'

/** Every language in which words are read. Each has a room of its own beside this file. */
export const dateLanguages: readonly DateLanguage[] = [englishDates]

export const numberLanguages: readonly NumberLanguage[] = [englishNumbers]

export const relativeDateReaders: readonly ((text: string) => RelativeDate[])[] = [findEnglishRelativeDates]
