/** A note in the margin as it wants to stand: beside its passage. Pixels; `dense` is its height in one line. */
export type Wanted = {
  readonly id: string
  readonly top: number
  readonly height: number
  readonly dense: number
}

export type Standing = { top: number; dense: 'yes' | 'no' }

const between = 7
/** How far a note may stand from its passage before its neighbourhood is set in single lines. */
const tolerated = 44

/**
 * Where the notes stand: in the order of their passages, none over another, and together as near to their passages as
 * can be (least squares). Where that carries a note too far from its passage, the notes around it shrink to one line.
 */
export function marginLayout(wanted: readonly Wanted[]): Map<string, Standing> {
  const notes = wanted.toSorted((a, b) => a.top - b.top)
  const crowded = new Set<string>()
  for (const group of grouped(notes, ({ height }) => height)) {
    const far = group.notes.some(({ top }, index) => Math.abs((group.tops[index] ?? 0) - top) > tolerated)
    if (far) for (const { id } of group.notes) crowded.add(id)
  }
  const heightOf = (note: Wanted) => (crowded.has(note.id) ? note.dense : note.height)
  const places = new Map<string, Standing>()
  for (const { notes: members, tops } of grouped(notes, heightOf)) {
    for (const [index, { id }] of members.entries()) {
      places.set(id, { top: tops[index] ?? 0, dense: crowded.has(id) ? 'yes' : 'no' })
    }
  }
  return places
}

type Group = { notes: Wanted[]; top: number; weight: number; extent: number; tops: number[] }

/** Notes that push each other, each group with the places of its notes: pool adjacent violators. */
function grouped(notes: readonly Wanted[], heightOf: (note: Wanted) => number): Group[] {
  const groups: Group[] = []
  for (const note of notes) {
    let group: Group = { notes: [note], top: note.top, weight: 1, extent: heightOf(note) + between, tops: [] }
    for (
      let before = groups.at(-1);
      before && before.top + before.extent > group.top;
      before = groups.at(-1)
    ) {
      groups.pop()
      const weight = before.weight + group.weight
      group = {
        notes: [...before.notes, ...group.notes],
        top: Math.max(0, (before.top * before.weight + (group.top - before.extent) * group.weight) / weight),
        weight,
        extent: before.extent + group.extent,
        tops: [],
      }
    }
    groups.push(group)
  }
  for (const group of groups) {
    let top = group.top
    for (const note of group.notes) {
      group.tops.push(top)
      top += heightOf(note) + between
    }
  }
  return groups
}
