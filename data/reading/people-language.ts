/** What a count can be broken down by: `axis` and `category` of a part (see data/values/count.ts). */
export type CountLabel = { axis: 'sex-and-age' | 'status' | 'fate'; category: string }

/** How one language speaks of people and what befell them. Patterns are global where nothing else is said. */
export type PeopleLanguage = {
  /** Nouns that say what kind of people: men, children, civilians. */
  kinds: readonly { label: CountLabel; pattern: RegExp }[]
  /** Words that say what befell them. A fate that is none of a codebook's fields ("escaped") keeps a number from another. */
  fates: readonly { fate: string; pattern: RegExp }[]
  /** Where a language says what befell a number: on the nearer side of it, or after it where anything is said there. */
  fatesStand: 'nearer' | 'after'
  /** Two fates told as one number ("killed and wounded"). */
  mixedFates: RegExp
  /** Nouns for people that say no more. */
  persons: RegExp
  /** Nouns for what is counted beside people. */
  objects: RegExp
  /** The English noun of such a noun, by which the field of an English codebook is known; null for the noun itself. */
  objectName(noun: string): string | null
  /** One person without a number ("a man", "his wife"). */
  single: RegExp
  /** Nouns that say themselves how many ("a couple", an Arabic dual). */
  counted: readonly { pattern: RegExp; number: number }[]
  /** Ends before a person who is named by another ("a man and his two sons"). */
  possessive: RegExp
  /** Begins one person who is named by another ("his wife"); anchored. */
  kin: RegExp
  /** Follows a number of people who are named by another ("two of his guards"); anchored. */
  kinBehind: RegExp
  /** Follows a number of people beside others ("two other soldiers"); anchored. */
  others: RegExp
  /** Ends before those who did it ("by three gunmen"), or what it was done with where no noun for people follows. */
  agent: { before: RegExp; after: RegExp }
  tool: RegExp
  /** Ends before a figure that is a name ("Building 7"), where no noun for people follows. */
  identified: RegExp
  /** A fate that may be a verb of those who did it, or say what befell them ("killed"); anchored at its beginning. */
  participle: RegExp
  /** Makes such a word a passive. */
  auxiliary: RegExp
  /** Follows such a word where it is a verb: whom they did it to. */
  victim: RegExp
  /** Words behind which a kind of people is no longer that of the number ("including civilians"); global. */
  kindEnd: RegExp
  /** Right before or behind a number of people who were beside somebody else ("with two companions"); anchored at it. */
  beside: { before: RegExp; after: RegExp }
  /** A single person is not all: "a man and his family", "together with two companions". Follows it. */
  unnumbered: RegExp
  /** All that stands between a share and the size of the group that it is of ("eight members of a 14-member cell"). */
  outOfGroup: RegExp
  /** All that stands between a whole and the share behind it, in a language that names the whole first. */
  wholeFirst: RegExp
  /** All that stands between a share and what it is of ("three of the twelve"); anchored at both ends. */
  outOf: RegExp
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
  /** Right before or right after the size of a group ("a cell of 14", "14-member"): how many there were, not what befell them. */
  groupSize: { before: RegExp; after: RegExp }
  /** Between a total and its first part, as "including", a bracket, a colon. */
  partOpener: RegExp
  /** Follows a number that is part of the one before, as "of them"; anchored. */
  partOf: RegExp
  /** All that stands between the last of the parts and their total, where a language names the parts first. */
  partsFirst: RegExp
  /** Where the words about one number end and those about the next begin. */
  separator: RegExp
  /** Small words that stand in a list and between a number and its noun. */
  smallWords: RegExp
  /** Words that join the numbers a person types and change nothing of them ("and", "of them"); global. */
  joiners: RegExp
}
