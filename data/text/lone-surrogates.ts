const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * Whether a text is whole UTF-16: every half of a surrogate pair beside its other half. One that is not cannot be
 * written as UTF-8 and read back the same, so it could never be quoted verbatim.
 */
export function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text)
}

/** Whether an offset (UTF-16 units) falls between the two halves of one character. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
