/** Which hours a word after an hour means: "in the morning", "at night". */
export type HalfOfDay = 'morning' | 'noon' | 'evening' | 'night'

/** How one language gives the time of day. */
export type ClockLanguage = {
  /** Times on the clock, global; groups `hour` in figures or `named` in words, `minute`, `past` and `half` where they stand. */
  times: readonly RegExp[]
  /** The hours of a clock in words, one to twelve; may be empty. */
  hourNames: readonly string[]
  /** "Half past", "a quarter to": minutes past the hour, or before it. */
  past: readonly { pattern: RegExp; minutes: number }[]
  halves: readonly { pattern: RegExp; half: HalfOfDay }[]
  /** Parts of the day by the names under which they are kept, in the order in which they are looked for. */
  partsOfDay: readonly { pattern: RegExp; part: string }[]
  /** Right before or right after a time that is only about right. */
  about: { before: RegExp; after: RegExp }
  /** Whose time it is, right before or right after it, by IANA zone; null where that is the time of the place. */
  zones: readonly { pattern: RegExp; zone: string | null }[]
  /** Ends between a date and the time of day after it ("at"). */
  opener: RegExp
  /** Begins between a time of day and the date after it ("on", "of"). */
  closer: RegExp
}
