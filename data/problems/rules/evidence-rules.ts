import { isOvertaken } from '../../evidence/overtaken.ts'
import type { Problem } from '../problem.ts'
import { fieldProblem, type SubjectCase } from '../subject-case.ts'

/** A value without a passage, where the field asks for passages. */
export function uncited(one: SubjectCase): Problem[] {
  return one.evidence
    .filter(({ field }) => field.evidence === 'passages')
    .flatMap((row) => {
      const bare = row.claims.filter((claim) => claim.citations.length === 0)
      return bare.map(({ claim }) =>
        fieldProblem(one, row, 'uncited', { details: { claim: claim.id } }, claim.id),
      )
    })
}

/** Claims that cannot all be true, and nobody has decided. */
export function rivalsUndecided(one: SubjectCase): Problem[] {
  return one.evidence
    .filter(
      ({ claims, decision, reported }) => claims.length > 1 && decision === null && reported.value === null,
    )
    .map((row) =>
      fieldProblem(one, row, 'rivals-undecided', { details: { count: row.claims.length } }, ...among(row)),
    )
}

/** A decision made before what now stands on the field. */
export function decisionOvertaken(one: SubjectCase): Problem[] {
  return one.evidence.flatMap((row) => {
    const standing = row.claims.map(({ claim }) => claim)
    if (row.decision === null || !isOvertaken(row.decision, standing)) return []
    const { id, considered } = row.decision
    return [fieldProblem(one, row, 'decision-overtaken', {}, id, considered.length, ...among(row))]
  })
}

/** What the claims of a row are told apart by: who dismissed a problem among some has not seen one that came since. */
function among({ claims }: SubjectCase['evidence'][number]): (string | number)[] {
  const ids = claims.map(({ claim }) => claim.id).sort()
  return [claims.length, ids.at(-1) ?? '']
}

/** A required field that holds nothing, of an incident that is past its draft or of what stands under one. */
export function requiredEmpty(one: SubjectCase): Problem[] {
  if (one.incident === null || one.incident.status === 'draft') return []
  return one.evidence
    .filter(({ field, claims, decision }) => field.required && claims.length === 0 && decision === null)
    .map((row) => fieldProblem(one, row, 'required-empty'))
}
