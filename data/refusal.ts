/**
 * Why something asked for was not done: one plain sentence for a person, and a code for the catalogue of messages.
 * A refusal is an answer, not a fault of the program: nothing has changed when it is thrown.
 */
export class Refusal extends Error {
  readonly code: string
  /** What the sentence is about (names, numbers), so that a catalogue can say it in another language. */
  readonly details: Record<string, string | number>

  constructor(code: string, sentence: string, details: Record<string, string | number> = {}) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}
