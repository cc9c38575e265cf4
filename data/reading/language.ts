import type { DateLanguage } from './date-language.ts'
import type { FoldWords } from './folded-words.ts'
import type { NegationLanguage } from './negation.ts'
import type { NumberLanguage } from './number-language.ts'
import type { PeopleLanguage } from './people-language.ts'
import type { PlaceLanguage } from './place-language.ts'
import type { RelativeDate } from './relative-date.ts'
import type { VoiceLanguage } from './voice-language.ts'

/**
 * A language in which words are read. Each is a room of its own in this folder, and this is its door. Every pattern and
 * function in it works on words as its own fold leaves them.
 */
export type Language = {
  fold: FoldWords
  /** Words and letters by which it is told from the others, in words as they stand; global. */
  signs: RegExp
  negation: NegationLanguage
  numbers: NumberLanguage
  people: PeopleLanguage
  dates: DateLanguage
  /** Dates that the text gives only in relation to another, in order. */
  findRelativeDates(text: string): RelativeDate[]
  places: PlaceLanguage
  voices: VoiceLanguage
}
