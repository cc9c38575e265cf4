import type { CountLanguage } from './count-mentions.ts'
import { englishDates } from './english/english-dates.ts'
import { englishNumbers } from './english/english-numbers.ts'
import { englishPeople } from './english/english-people.ts'
import { englishPlaces } from './english/english-places.ts'
import { findEnglishRelativeDates } from './english/english-relative-dates.ts'
import { englishVoices } from './english/english-voices.ts'
import type { DateLanguage, PlaceLanguage, VoiceLanguage } from './language.ts'
import type { RelativeDate } from './relative-date.ts'

/** Every language in which words are read. Each has a room of its own beside this file. */
export const dateLanguages: readonly DateLanguage[] = [englishDates]

export const countLanguages: readonly CountLanguage[] = [
  { numbers: englishNumbers, people: englishPeople, dates: englishDates },
]

export const relativeDateReaders: readonly ((text: string) => RelativeDate[])[] = [findEnglishRelativeDates]

export const placeLanguages: readonly PlaceLanguage[] = [englishPlaces]

export const voiceLanguages: readonly VoiceLanguage[] = [englishVoices]
