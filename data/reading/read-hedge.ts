import type { Certainty } from '../records/citation.ts'
import { voiceLanguages } from './languages.ts'

export type Hedge = { certainty: Certainty; wording: string }

/**
 * The hedge in the words around a passage, verbatim, with how sure it leaves the statement; null where none stands there.
 * Of several, the one nearest to `near` (offsets of the passage in these words), else the first.
 */
export function readHedge(words: string, near?: { start: number; end: number }): Hedge | null {
  const found = voiceLanguages
    .flatMap(({ hedges }) => hedges)
    .flatMap(({ certainty, pattern }) =>
      Array.from(words.matchAll(pattern), (match) => ({
        certainty,
        wording: match[0],
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
  const away = ({ start, end }: { start: number; end: number }) =>
    near === undefined ? start : Math.max(0, near.start - end, start - near.end)
  const [nearest] = found.toSorted((one, other) => away(one) - away(other) || one.start - other.start)
  return nearest === undefined ? null : { certainty: nearest.certainty, wording: nearest.wording }
}
