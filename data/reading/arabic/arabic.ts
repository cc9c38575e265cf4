import type { Language } from '../language.ts'
import { arabicDates } from './arabic-dates.ts'
import { arabicNegation } from './arabic-negation.ts'
import { arabicNumbers } from './arabic-numbers.ts'
import { arabicPeople } from './arabic-people.ts'
import { arabicPlaces } from './arabic-places.ts'
import { findArabicRelativeDates } from './arabic-relative-dates.ts'
import { foldArabicWords } from './arabic-spelling.ts'
import { arabicVoices } from './arabic-voices.ts'

/** How Arabic is read, vocalised or not, with or without its hamzas. */
export const arabic: Language = {
  fold: foldArabicWords,
  signs: /\p{Script=Arabic}+|[\u0660-\u0669\u06f0-\u06f9]+/gu,
  negation: arabicNegation,
  numbers: arabicNumbers,
  people: arabicPeople,
  dates: arabicDates,
  findRelativeDates: findArabicRelativeDates,
  places: arabicPlaces,
  voices: arabicVoices,
}
