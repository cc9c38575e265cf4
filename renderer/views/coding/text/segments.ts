/** A range of the text with an identity, in UTF-16 units, end exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** A stretch of text under the same marks throughout. The outermost mark comes first. */
export type Segment<Mark> = Span & { readonly marks: readonly Mark[] }

/**
 * Cuts a block wherever a mark begins or ends, so that marks may overlap in any way. Concatenated, the segments are the
 * block, to the unit.
 */
export function segmentsOf<Mark extends Span>(block: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = marks
    .filter((mark) => mark.start < block.end && mark.end > block.start && mark.start < mark.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const cuts = new Set([block.start, block.end])
  for (const mark of inside) {
    cuts.add(Math.max(block.start, mark.start))
    cuts.add(Math.min(block.end, mark.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] as number
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) }
  })
}

/** The marks that touch each block, for blocks in order of the text. Blocks without a mark share one empty list. */
export function marksByBlock<Mark extends Span>(
  blocks: readonly Span[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const none: readonly Mark[] = []
  const sorted = marks.toSorted((a, b) => a.start - b.start)
  let open: Mark[] = []
  let next = 0
  return blocks.map((block) => {
    for (let mark = sorted[next]; mark !== undefined && mark.start < block.end; mark = sorted[++next])
      open.push(mark)
    open = open.filter((mark) => mark.end > block.start)
    return open.length === 0 ? none : open.slice()
  })
}
