import type { EvidenceState } from '../../../../data/evidence/field-evidence.ts'
import type { ReadBeside } from '../../../../data/queries/passage-subjects.ts'
import type { Highlight, PassageUse } from '../../../../data/queries/source-reading.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import type { Words } from '../../../language/use-words.ts'
import { usesFor, weakest } from './marks.ts'

/** What stands beside a passage: the fields it feeds, and in a few words how they are carried. */
export type MarginNote = {
  excerpt: RecordId<'excerpt'>
  quote: string
  state: EvidenceState
  belongs: 'here' | 'elsewhere'
  label: string
  detail: string | null
}

/**
 * The notes of a text, in its order: one for each passage that feeds the incident, and one for each run of passages of
 * other incidents, so that they do not crowd out the first. Passages that are merely kept have none.
 */
export function notesOf(
  words: Words,
  highlights: readonly Highlight[],
  beside: ReadBeside | null,
): MarginNote[] {
  const notes: MarginNote[] = []
  for (const highlight of highlights) {
    if (highlight.start === null || highlight.uses.length === 0) continue
    const here = usesFor(highlight.uses, beside)
    if (here.length > 0) {
      notes.push(noteHere(words, highlight, here))
      continue
    }
    const note = noteElsewhere(highlight)
    const last = notes.at(-1)
    if (note && !(last?.belongs === 'elsewhere' && last.label === note.label)) notes.push(note)
  }
  return notes
}

function noteHere(words: Words, { excerpt, quote }: Highlight, uses: readonly PassageUse[]): MarginNote {
  const state = weakest(uses)
  return {
    excerpt,
    quote,
    state,
    belongs: 'here',
    label: distinct(uses.map(({ fieldLabel }) => fieldLabel)).join(' · '),
    detail: detail(words, state, uses),
  }
}

function noteElsewhere({ excerpt, quote, uses }: Highlight): MarginNote | null {
  const codes = distinct(uses.flatMap(({ incidentCode }) => incidentCode ?? []))
  if (codes.length === 0) return null
  return { excerpt, quote, state: 'empty', belongs: 'elsewhere', label: codes.join(' · '), detail: null }
}

function detail(words: Words, state: EvidenceState, uses: readonly PassageUse[]): string {
  const disputes = uses.every(({ stance }) => stance === 'disputes')
  if (disputes)
    return words('coding.text.disputes', { value: distinct(uses.map(({ display }) => display)).join(', ') })
  const value = distinct(uses.map(({ display }) => display)).join(' · ')
  if (state === 'one' || state === 'several') return value
  return words('coding.text.noteValue', { value, state: words(`evidence.short.${state}`) })
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
