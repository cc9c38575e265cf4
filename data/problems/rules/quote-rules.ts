import { standingOf } from '../../queries/standing.ts'
import type { Problem } from '../problem.ts'
import { fieldProblem, type SubjectCase } from '../subject-case.ts'

/** A passage that no longer stands where it stood, in the newest text of its source. */
export function quotesMoved(one: SubjectCase): Problem[] {
  return one.evidence.flatMap((row) =>
    row.claims.flatMap(({ citations }) =>
      citations.flatMap((citation) => {
        const excerpt = one.records.get(citation.excerpt)
        const source = excerpt && one.records.get(excerpt.source)
        const newest = source?.texts.at(-1)
        if (!excerpt || !source || !newest) return []
        const { outcome, score } = standingOf(excerpt, newest.sha256)
        if (outcome === 'exact') return []
        const quote = excerpt.quote.length > 80 ? `${excerpt.quote.slice(0, 80)}…` : excerpt.quote
        const details = { quote, source: source.title ?? source.original?.name ?? source.id, score }
        const rule = `quote-${outcome}` as const
        return [fieldProblem(one, row, rule, { excerpt: excerpt.id, details }, citation.id, newest.sha256)]
      }),
    ),
  )
}
