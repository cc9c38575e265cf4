import type { ClockLanguage } from './clock-language.ts'
import type { OffsetUnit } from './relative-date.ts'

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

export type DatePhraseWords = { pattern: RegExp; means: DateQualifier }

/** What may stand before and after a name: patterns anchored at it. */
export type Beside = { before: RegExp; after: RegExp }

/** The date words of one language. Strings are pieces of patterns, regular expressions are anchored at the date. */
export type DateLanguage = {
  /** Twelve alternatives of names, January first. */
  months: readonly string[]
  /** Seven alternatives of names, Sunday first. */
  weekdays: readonly string[]
  /** The days of a month in words, the first of it first; may be empty. */
  dayNames: readonly string[]
  /** Letters that may be joined to the front of a name or a figure, as the Arabic "and". */
  prefix: string
  /** Letters that may be joined to the end of a date. */
  suffix: string
  /** What a weekday must look like to be taken for one where no date stands with it ("sat" and "sun" are words). */
  aloneWeekday: RegExp
  /** What stands between a weekday and the date after it, blanks included. */
  weekdayJoin: string
  /** What stands between two weekdays that share a night ("Saturday to Sunday"); anchored at both ends. */
  weekdayRun: RegExp
  /** Ends before the weekday on which a night ends ("overnight into Monday"). */
  nightInto: RegExp
  /** Which figure of 4/5/2022 is the day, where both can be. */
  figures: 'day-first' | 'either-first'
  /** What may follow the number of a day, as "th". */
  ordinal: string
  /** What may stand between day and month. */
  of: string
  /** The article, if there is one. */
  the: string
  /** What stands between a year and the month after it, in languages that say so. */
  yearBefore: string
  /** What may follow a month in place of its year: the year of the publication, the one before it, the last such month. */
  thisYear: string
  lastYear: string
  /** The same where they stand before a month, as in Turkish. */
  thisYearBefore: string
  lastYearBefore: string
  pastMonth: string
  /** A spelling that is an ordinary word where no year stands with it ("may", "march"); minds its case. */
  notAMonth: RegExp
  /** Beside a weekday that is still to come, comes again and again, or lies beside another date ("next", "every", "that"). */
  weekdayToCome: Beside
  /**
   * On both sides of a weekday that is counted from another date ("the following Sunday", "the Friday after the raid"), and
   * on which side of that date it lies.
   */
  weekdayHangs: readonly (Beside & { side: '>' | '<' })[]
  /** The Saturday and Sunday before the publication; never where a language does not say which days those are. */
  weekendPast: RegExp
  /** Beside a weekday that is past for certain ("last"). */
  weekdayPast: Beside
  /** What must stand before four digits for them to be a year. */
  yearOpener: RegExp
  /** What may stand after them instead. */
  yearCloser: RegExp
  /** What must stand before the bare name of a month. */
  monthOpener: RegExp
  /** What may stand after it instead. */
  monthCloser: RegExp
  rangeOpener: RegExp
  rangeJoin: RegExp
  openedRangeJoin: RegExp
  /** What stands after the second date of a range, where a language says "between" there. */
  rangeCloser: RegExp
  /** What joins two days of which one is meant, as "or". */
  choiceJoin: RegExp
  /** What joins the numbers of neighbouring days, as "27-28" or "27 and 28". */
  dayJoin: string
  /** What stands between the numbers of two days of which one is meant, as "27 or 28". */
  dayChoice: string
  /** Phrases that end at the date. */
  before: readonly DatePhraseWords[]
  /** Phrases that begin at the end of the date. */
  after: readonly DatePhraseWords[]
  /** Small words before a date that change nothing. */
  filler: RegExp
  /** Seasons and other parts of a year by their EDTF code (21 spring to 24 winter, 33 to 36 quarters, 40 and 41 halves). */
  seasons: readonly { pattern: string; code: number }[]
  /** What stands between a year and the season after it, blanks included. */
  seasonAfter: string
  /** The year of a decade in figures and what makes it one, with the group `year`. */
  decade: string
  /** The decades of the last century by their names, 1900 first; may be empty. */
  decadeNames: readonly string[]
  /** The first week of a month, before the month. */
  firstWeek: RegExp
  clock: ClockLanguage
  /** Words beside a day by which another is meant, or a stretch around it ("the week of", "within ten days of"). */
  beside: Beside
  /** Ends at a date from which another is counted; groups `unit`, and `back` where it is counted back. */
  countedFrom: RegExp
  offsetUnits: readonly { pattern: RegExp; unit: OffsetUnit }[]
  /** Ends at a unit that stands without a number ("the day before"); group `one` where it says one ("a week before"). */
  oneBefore: RegExp
}
