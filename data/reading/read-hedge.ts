import type { Certainty } from '../records/citation.ts'
import { likeliestLanguages } from './languages.ts'
import { isDeniedBeside } from './negation.ts'
import { type Span, spansOf } from './span.ts'

export type Hedge = { certainty: Certainty; wording: string }

/**
 * The hedge in the words around a passage, verbatim, with how sure it leaves the statement; null where none stands there.
 * Of several, the one nearest to `near` (offsets of the passage in these words), else the first; of two in one place, the
 * longer.
 */
export function readHedge(words: string, near?: Span): Hedge | null {
  const found = likeliestLanguages(words).flatMap(({ language, words: { text, original, quote } }) =>
    language.voices.hedges.flatMap(({ certainty, pattern }) =>
      spansOf(pattern, text)
        .filter((span) => !isDeniedBeside(text, span, language.negation))
        .map(({ start, end }) => ({
          certainty,
          wording: quote(start, end),
          ...original(start, end),
        })),
    ),
  )
  const away = ({ start, end }: Span) =>
    near === undefined ? start : Math.max(0, near.start - end, start - near.end)
  const [nearest] = found.toSorted(
    (one, other) => away(one) - away(other) || one.start - other.start || other.end - one.end,
  )
  return nearest === undefined ? null : { certainty: nearest.certainty, wording: nearest.wording }
}
