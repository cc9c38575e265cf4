import { type EvidenceState, evidenceStates } from '../../../../data/evidence/field-evidence.ts'
import type { ReadBeside } from '../../../../data/queries/passage-subjects.ts'
import type { Highlight, PassageUse } from '../../../../data/queries/source-reading.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import type { Span } from './segments.ts'

/** A passage as it is drawn in the text. */
export type Mark = Span & {
  readonly id: RecordId<'excerpt'> | 'pending'
  /** The weakest state among what it feeds here; `empty` for a passage that feeds nothing here. */
  readonly state: EvidenceState
  /** Whether it speaks for the incident on the other side, for another, or is being attached now. */
  readonly belongs: 'here' | 'elsewhere' | 'pending'
  readonly doubtful: boolean
}

/** Passages that stand in this text as marks on it. One that is lost has no place to be drawn. */
export function marksOf(
  highlights: readonly Highlight[],
  beside: ReadBeside | null,
  pending: Span | null,
): Mark[] {
  const marks = highlights.flatMap((highlight): Mark[] => {
    const { start, end, excerpt, outcome, uses } = highlight
    if (start === null || end === null) return []
    const here = usesFor(uses, beside)
    const belongs = here.length > 0 ? 'here' : 'elsewhere'
    return [{ id: excerpt, start, end, state: weakest(here), belongs, doubtful: outcome === 'approximate' }]
  })
  if (pending !== null) {
    marks.push({ ...pending, id: 'pending', state: 'empty', belongs: 'pending', doubtful: false })
  }
  return marks
}

/** What a passage is cited for of what the text is read beside: of itself, of somebody in it, of its relations. */
export function usesFor(uses: readonly PassageUse[], beside: ReadBeside | null): readonly PassageUse[] {
  return beside === null ? [] : uses.filter(({ speaksOf }) => speaksOf.includes(beside))
}

/** The state that is shown first where several hold. */
export function weakest(uses: readonly PassageUse[]): EvidenceState {
  return evidenceStates.find((state) => uses.some((use) => use.state === state)) ?? 'empty'
}
