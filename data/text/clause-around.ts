/** What ends a clause: signs, and words that begin another ("when", "while", "but" …); English, Arabic, Turkish. */
const boundary =
  /[,;:،؛—–()\n]|(?<![\p{L}\p{M}])(?:when|while|whereas|after|before|but|though|although|because|which|who|عندما|بينما|لكن|بعدما|قبل أن|ancak|ama|fakat|iken)(?![\p{L}\p{M}])/giu

/**
 * The clause of a sentence that a passage stands in: what is said of one thing is not said of the next. Offsets are
 * UTF-16 units of the sentence; the passage lies within what is returned.
 */
export function clauseAround(sentence: string, start: number, end: number): { start: number; end: number } {
  const around = { start: 0, end: sentence.length }
  for (const { index, 0: sign } of sentence.matchAll(boundary)) {
    if (index + sign.length <= start) around.start = index + sign.length
    else if (index >= end) return { start: around.start, end: index }
  }
  return around
}
