import type { Line } from './line.ts'

/** Joins a text that ends in a hyphen to the line that follows it. */
export type JoinHyphen = (text: string, following: string) => string

const word = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu
/** Articles and name parts of Arabic names in Latin letters, which keep their hyphen: al-Qahtani, ash-Sham. */
const stem = /(?:^|[^\p{L}])(?:a[lnrstdz]|el|ad|as|at|ash|adh|ath|ul|ud|ur|bin|ibn|abu|umm)$/iu

/**
 * A hyphen at the end of a line either breaks a word or belongs to it, and the page does not say which. The document does,
 * where the word stands elsewhere unbroken, with or without it. Else the hyphen stays before a capital or a figure and
 * after an article (al-Qahtani), and goes where two small letters meet (thir-teen).
 */
export function hyphenJoiner(lines: Iterable<Line>): JoinHyphen {
  const words = new Set<string>()
  for (const { text, endsInHyphen } of lines) {
    const whole = endsInHyphen ? text.replace(/[^\s]*$/, '') : text
    for (const [found] of whole.matchAll(word)) words.add(found.toLowerCase())
  }
  return (text, following) => {
    const start = text.slice(0, -1)
    const before = /[\p{L}\p{M}-]*$/u.exec(start)?.[0] ?? ''
    const after = /^[\p{L}\p{M}]*/u.exec(following)?.[0] ?? ''
    return breaksWord(before, after) ? start + following : text + following
  }

  function breaksWord(before: string, after: string): boolean {
    if (words.has((before + after).toLowerCase())) return true
    if (words.has(`${before}-${after}`.toLowerCase())) return false
    return /^\p{Ll}/u.test(after) && !stem.test(before)
  }
}
