/** What the words around a name make of the place. */
export type WhereAbout = { isNear: boolean; direction: string | null }

/** A side of a place that is typed before its name. */
export type TypedSide = {
  direction: string
  name: string
  /** It may as well be part of a name ("northern"), so that the rest must be a name on record. */
  needsKnown: boolean
  /** It is outside the place ("east of"). */
  isBeside: boolean
}

/** How one language says where. */
export type PlaceLanguage = {
  /**
   * What the words right before and right after the name of a place make of it. A direction is in English in whichever
   * language it was read ("southern countryside of"), so that sources can be compared.
   */
  around(before: string, after: string): WhereAbout
  /** Words before a typed name that say that it is in it, not near it. */
  typedIn: RegExp
  typedNear: RegExp
  /** The side before a typed name; null where none is said. */
  typedSide(text: string): TypedSide | null
  /** The name in a word to which a particle or an ending is joined, and what to look up; null for a plain word. */
  bareName(name: string): { start: number; end: number; lookUp: string } | null
}
