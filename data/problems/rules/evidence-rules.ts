import { isOvertaken } from '../../evidence/overtaken.ts'
import { fieldProblem, type IncidentCase } from '../incident-case.ts'
import type { Problem } from '../problem.ts'

/** A value without a passage, where the field asks for passages. */
export function uncited(one: IncidentCase): Problem[] {
  return one.evidence
    .filter(({ field }) => field.evidence === 'passages')
    .flatMap((row) => {
      const bare = row.claims.filter((claim) => claim.citations.length === 0)
      return bare.map(({ claim }) => fieldProblem(one, row, 'uncited', {}, claim.id))
    })
}

/** Claims that cannot all be true, and nobody has decided. */
export function rivalsUndecided(one: IncidentCase): Problem[] {
  return one.evidence
    .filter(
      ({ claims, decision, reported }) => claims.length > 1 && decision === null && reported.value === null,
    )
    .map((row) => fieldProblem(one, row, 'rivals-undecided', { details: { count: row.claims.length } }))
}

/** A decision made before what now stands on the field. */
export function decisionOvertaken(one: IncidentCase): Problem[] {
  return one.evidence.flatMap((row) => {
    const standing = row.claims.map(({ claim }) => claim)
    if (row.decision === null || !isOvertaken(row.decision, standing)) return []
    return [fieldProblem(one, row, 'decision-overtaken', {}, row.decision.id)]
  })
}

/** A required field of an incident that is past its draft and holds nothing. */
export function requiredEmpty(one: IncidentCase): Problem[] {
  if (one.incident.status === 'draft' || one.incident.status === 'discarded') return []
  return one.evidence
    .filter(({ field, claims, decision }) => field.required && claims.length === 0 && decision === null)
    .map((row) => fieldProblem(one, row, 'required-empty'))
}
