import type { EvidenceState } from '../../../../data/evidence/field-evidence.ts'
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

/** A note for each passage that stands in the text, in its order. */
export function notesOf(
  words: Words,
  highlights: readonly Highlight[],
  incident: RecordId<'incident'> | null,
): MarginNote[] {
  return highlights
    .filter(({ start }) => start !== null)
    .map((highlight) => {
      const here = usesFor(highlight.uses, incident)
      const { excerpt, quote } = highlight
      if (here.length === 0)
        return { excerpt, quote, state: 'empty', belongs: 'elsewhere', ...elsewhere(words, highlight) }
      const state = weakest(here)
      return {
        excerpt,
        quote,
        state,
        belongs: 'here',
        label: distinct(here.map(({ fieldLabel }) => fieldLabel)).join(' · '),
        detail: detail(words, state, here),
      }
    })
}

function elsewhere(words: Words, { uses }: Highlight): { label: string; detail: string | null } {
  const codes = distinct(uses.flatMap(({ incidentCode }) => incidentCode ?? []))
  if (codes.length === 0) return { label: words('coding.text.kept'), detail: null }
  return { label: codes.join(' · '), detail: distinct(uses.map(({ fieldLabel }) => fieldLabel)).join(' · ') }
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
