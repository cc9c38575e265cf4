/** A note in the margin as it wants to stand: beside its passage, `top` and `height` in pixels. */
export type Wanted = { readonly id: string; readonly top: number; readonly height: number }

const between = 8

/** Where each note stands: beside its passage, or pushed down by the note above. In order of the text. */
export function marginLayout(notes: readonly Wanted[]): Map<string, number> {
  const tops = new Map<string, number>()
  let free = Number.NEGATIVE_INFINITY
  for (const { id, top, height } of notes.toSorted((a, b) => a.top - b.top)) {
    const stands = Math.max(top, free)
    tops.set(id, stands)
    free = stands + height + between
  }
  return tops
}
