import type { Certainty } from '../records/citation.ts'

/** A number named in a text, in figures or in words; offsets are UTF-16 units in that text. */
export type FoundNumber = { start: number; end: number; value: number }

/** What a phrase beside a number makes of it. */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'about' | 'exactly'

/** How a language bounds a number: what stands right before it or right after it. Patterns are anchored at the number. */
export type BoundPhrase = { side: 'before' | 'after'; pattern: RegExp; bound: Bound }

/** The number words of one language. A language is a room of its own in `data/reading/`, and this is its door. */
export type NumberLanguage = {
  /** Every number of the text, in order, none overlapping. The text has Latin digits (see digits.ts). */
  findNumbers(text: string): FoundNumber[]
  bounds: readonly BoundPhrase[]
  /** What stands before the first number of a range that is joined by "and", as "between". */
  rangeOpener: RegExp
  /** What joins the numbers of a range, anchored at both ends, as "to" and a dash. */
  rangeJoin: RegExp
  /** What joins the numbers of a range after a range opener, as "and". */
  openedRangeJoin: RegExp
  /** What joins two neighbouring guesses, as "or" in "eight or nine". */
  guessJoin: RegExp
  /** Amounts without a number, as "dozens"; global. */
  vague: RegExp
  /** Words that say none, as "no one"; global. */
  none: RegExp
}

/** What a phrase beside a date makes of it. */
export type DateQualifier =
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'early'
  | 'mid'
  | 'late'
  | 'about'
  | 'perhaps'

export type DatePhrase = { pattern: RegExp; means: DateQualifier }

/** The date words of one language. Strings are pieces of patterns, regular expressions are anchored at the date. */
export type DateLanguage = {
  /** Twelve alternatives of names, January first. */
  months: readonly string[]
  /** Seven alternatives of names, Sunday first. */
  weekdays: readonly string[]
  /** What a weekday must look like to be taken for one where no date stands with it ("sat" and "sun" are words). */
  aloneWeekday: RegExp
  /** What may follow the number of a day, as "th". */
  ordinal: string
  /** What may stand between day and month. */
  of: string
  /** The article, if there is one. */
  the: string
  /** A spelling that is an ordinary word where no year stands with it ("may", "march"); minds its case. */
  notAMonth: RegExp
  /** Ends before a weekday that is still to come, or comes again and again ("next", "every"). */
  weekdayToCome: RegExp
  /** Ends before a weekday that is past for certain ("last"). */
  weekdayPast: RegExp
  /** What must stand before four digits for them to be a year. */
  yearOpener: RegExp
  /** What must stand before the bare name of a month. */
  monthOpener: RegExp
  rangeOpener: RegExp
  rangeJoin: RegExp
  openedRangeJoin: RegExp
  /** What joins two days of which one is meant, as "or". */
  choiceJoin: RegExp
  /** What joins the numbers of neighbouring days, as "27-28" or "27 and 28". */
  dayJoin: string
  /** What stands between the numbers of two days of which one is meant, as "27 or 28". */
  dayChoice: string
  /** Phrases that end at the date. */
  before: readonly DatePhrase[]
  /** Phrases that begin at the end of the date. */
  after: readonly DatePhrase[]
  /** Small words before a date that change nothing. */
  filler: RegExp
  /** Seasons and other parts of a year by their EDTF code (21 spring to 24 winter, 33 to 36 quarters, 40 and 41 halves). */
  seasons: readonly { pattern: string; code: number }[]
  /** Ends between a date and the time of day after it ("at"). */
  timeOpener: RegExp
  /** Begins between a time of day and the date after it ("on", "of"). */
  timeCloser: RegExp
  partsOfDay: readonly { pattern: RegExp; part: string }[]
}

/** What a count can be broken down by: `axis` and `category` of a part (see data/values/count.ts). */
export type CountLabel = { axis: 'sex-and-age' | 'status' | 'fate'; category: string }

/** How one language speaks of people and what befell them. Patterns are global where nothing else is said. */
export type PeopleLanguage = {
  /** Nouns that say what kind of people: men, children, civilians. */
  kinds: readonly { label: CountLabel; pattern: RegExp }[]
  /** Words that say what befell them. A fate that is none of a codebook's fields ("escaped") keeps a number from another. */
  fates: readonly { fate: string; pattern: RegExp }[]
  /** Two fates told as one number ("killed and wounded"). */
  mixedFates: RegExp
  /** Nouns for people that say no more. */
  persons: RegExp
  /** Nouns for what is counted beside people. */
  objects: RegExp
  /** One person without a number ("a man", "his wife"). */
  single: RegExp
  /** Ends before a person who is named by another ("a man and his two sons"). */
  possessive: RegExp
  /** Begins one person who is named by another ("his wife"); anchored. */
  kin: RegExp
  /** What joins the numbers of a list, as a comma and "and". */
  listJoin: RegExp
  /** Ends before a number without a noun that goes on with the one before ("killed 5 on Monday and 7 on Tuesday"). */
  goesOn: RegExp
  /** All that stands between a number of a list and one person without a number after it; anchored at both ends. */
  listBefore: RegExp
  /** All that stands between one person without a number and the next number of a list; anchored at both ends. */
  listAfter: RegExp
  /** Follows a number that measures something, as "years" and "km"; anchored. */
  measure: RegExp
  /** Stands before a number that counts nobody, as "aged"; anchored. */
  notCounted: RegExp
  /** Between a total and its first part, as "including", a bracket, a colon. */
  partOpener: RegExp
  /** Follows a number that is part of the one before, as "of them"; anchored. */
  partOf: RegExp
  /** Where the words about one number end and those about the next begin. */
  separator: RegExp
  /** Small words that stand in a list and between a number and its noun. */
  smallWords: RegExp
}

/** How one language says where: the patterns of what stands right before a name are anchored there. */
export type PlaceLanguage = {
  near: RegExp
  /** The side of a place ("southern Idlib"); its first group is the side. */
  side: RegExp
  /** A part of a place by its side ("the southern countryside of"); its first group is all of that. */
  sideOf: RegExp
  /** What may follow the name where its side stands before it ("the southern Idlib countryside"). */
  partAfter: RegExp
  /** The side and the part in the order in which they stand before a name, as "southern countryside of". */
  partOf(side: string, part: string): string
  /** Words before a typed name that say that it is in it, not near it. */
  typedIn: RegExp
  typedNear: RegExp
}

/** How one language hedges, and who it says is speaking. */
export type VoiceLanguage = {
  hedges: readonly { certainty: Certainty; pattern: RegExp }[]
  /** The surest form first. Groups: speaker, via. */
  speakers: readonly RegExp[]
  /** Words that name nobody, at the start. */
  pronoun: RegExp
  /** What a name ends in that was no name: the verb of a passive. */
  passive: RegExp
  /** "A statement from", before the speaker proper. */
  statementOf: RegExp
  /** The article of a proper name. */
  article: RegExp
}
