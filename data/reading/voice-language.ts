import type { Certainty } from '../records/citation.ts'

/** How one language hedges, and who it says is speaking. */
export type VoiceLanguage = {
  hedges: readonly { certainty: Certainty; pattern: RegExp }[]
  /** The surest form first; flags `d` and `g`. Groups: speaker, via. */
  speakers: readonly RegExp[]
  /** What names nobody: a pronoun, a document without its author. */
  nobody: readonly RegExp[]
  /** What a name ends in that was no name: the verb of a passive. */
  passive: RegExp
  /** What stands before the speaker proper ("a statement from", the article of a proper name); taken off in this order. */
  before: readonly RegExp[]
  /** What hangs on behind the speaker proper, as a case ending. */
  after: readonly RegExp[]
}
