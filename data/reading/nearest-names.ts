/** The names that are written much like the text, nearest first: within a third of their letters, or one inside the other. */
export function nearestNames(text: string, names: readonly string[]): string[] {
  const wanted = folded(text)
  return names
    .map((name) => ({ name, distance: distance(wanted, folded(name)) }))
    .filter(
      ({ name, distance }) => distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3)),
    )
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ name }) => name)
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 64)
}

/** Letters to put in, take out, change, or swap with their neighbour (optimal string alignment); half of one for a text that is a part of the other. */
function distance(one: string, other: string): number {
  if (one === other) return 0
  if (one.length >= 3 && (other.includes(one) || (other.length >= 3 && one.includes(other)))) return 0.5
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const change = row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)
      const isSwapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      const swap = isSwapped ? before[to - 2]! + 1 : change
      next.push(Math.min(change, swap, row[to]! + 1, next[to - 1]! + 1))
    }
    before = row
    row = next
  }
  return row[other.length]!
}
