/** Longer first lines are cut at a word. */
const mostLetters = 80

/** What an untitled text is called by: its first line with words, shortened at a word; null where it has none. */
export function firstLine(text: string): string | null {
  const line = text
    .split(/\r?\n/)
    .map((one) =>
      one
        .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .find((one) => /[\p{L}\p{N}]/u.test(one))
  if (line === undefined) return null
  const letters = Array.from(line)
  if (letters.length <= mostLetters) return line
  const start = letters.slice(0, mostLetters).join('')
  const space = start.lastIndexOf(' ')
  return `${space > start.length / 2 ? start.slice(0, space) : start}…`
}
