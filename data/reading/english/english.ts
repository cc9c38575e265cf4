import { withLatinDigits } from '../digits.ts'
import { foldInPlace } from '../folded-words.ts'
import type { Language } from '../language.ts'
import { englishDates } from './english-dates.ts'
import { englishNegation } from './english-negation.ts'
import { englishNumbers } from './english-numbers.ts'
import { englishPeople } from './english-people.ts'
import { englishPlaces } from './english-places.ts'
import { findEnglishRelativeDates } from './english-relative-dates.ts'
import { englishVoices } from './english-voices.ts'

/** How English is read. */
export const english: Language = {
  fold: foldInPlace(withLatinDigits),
  signs:
    /\b(?:the|of|and|or|was|were|is|are|been|had|has|have|that|who|which|with|from|after|before|between|least|than|more|people|persons?|killed|dead|died|injured|wounded|arrested|detained|said|according|reportedly|another|others|including|among|men|women|man|woman|children|child|civilians?|fighters?|night|day|days|month|months|year|years|ago|today|yesterday|a|an|in|at|by|to|near|one|two|three|four|five|six|seven|eight|nine|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/gi,
  negation: englishNegation,
  numbers: englishNumbers,
  people: englishPeople,
  dates: englishDates,
  findRelativeDates: findEnglishRelativeDates,
  places: englishPlaces,
  voices: englishVoices,
}
