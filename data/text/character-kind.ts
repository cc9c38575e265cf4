/** What a UTF-16 unit is to someone reading along: only as fine as folding a text needs. */
export const SPACE = 1
export const LETTER = 2
export const MARK = 3
export const OTHER = 4
export type CharacterKind = typeof SPACE | typeof LETTER | typeof MARK | typeof OTHER

const known = new Uint8Array(0x10000)

function look(unit: number): CharacterKind {
  const character = String.fromCharCode(unit)
  if (/\s/u.test(character) && unit !== 0xfeff) return SPACE
  if (/\p{M}/u.test(character)) return MARK
  if (/\p{L}/u.test(character)) return LETTER
  return OTHER
}

/** The kind of a UTF-16 unit, remembered, because texts of millions of units are asked about unit by unit. */
export function characterKind(unit: number): CharacterKind {
  const before = known[unit]
  if (before) return before as CharacterKind
  const kind = look(unit)
  known[unit] = kind
  return kind
}
