import { codebookOf } from '../../edits/existing.ts'
import type { Claim } from '../../records/claim.ts'
import type { Records } from '../../records/records.ts'
import { checkCodebook } from '../check-codebook.ts'
import type { CodebookContent } from '../content.ts'
import { type ClaimMove, claimMoves } from './claim-moves.ts'
import { type DecisionMove, decisionMoves } from './decision-moves.ts'
import { FieldRoutes, versionsOf } from './field-routes.ts'
import { type IncidentMove, incidentMoves } from './incident-moves.ts'
import { checkRenames, type Renames } from './renames.ts'

/** Everything that a new codebook would move, before anything is. */
export type CodebookMoves = {
  incidents: IncidentMove[]
  claims: ClaimMove[]
  decisions: DecisionMove[]
}

/** Works out what a new codebook moves. Refused where the codebook is not sound, or incidents would be left without a type. */
export function codebookMoves(records: Records, next: CodebookContent, renames: Renames): CodebookMoves {
  const current = codebookOf(records)
  checkCodebook(next)
  checkRenames(current, next, renames)
  const incidents = incidentMoves(records, current, next, renames)
  const routes = new FieldRoutes(current, next, renames)
  const versions = versionsOf(records)
  const claims = [...claimMoves(records, routes, versions)]
  const moved = new Map<Claim['id'], Claim>()
  for (const { claim, fields, outcome } of claims) {
    if (outcome !== 'kept') moved.set(claim.id, { ...claim, ...fields })
  }
  const decisions = [...decisionMoves(records, routes, versions, moved)]
  return { incidents, claims, decisions }
}
