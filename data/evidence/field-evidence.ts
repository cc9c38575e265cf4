import { groupBy } from '../group-by.ts'
import { type Certainty, type Citation, certainties } from '../records/citation.ts'
import type { Claim, SubjectId } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { Decision } from '../records/decision.ts'
import type { Records } from '../records/records.ts'
import { agree } from './agree.ts'
import { independentSources } from './independent-sources.ts'
import { nothingReported, type Reported, reportedValue } from './reported-value.ts'
import { saysAsMuch } from './says-as-much.ts'

/**
 * What carries a value, in the order in which the first that holds is shown; `empty` where there is no claim. The analyst's
 * own judgement needs no passage: without one it stands as *one* does, with no source counted, and is never *uncited*.
 */
export const evidenceStates = ['disputed', 'rival', 'uncited', 'several', 'one', 'empty'] as const
export type EvidenceState = (typeof evidenceStates)[number]

export type ClaimEvidence = { claim: Claim; citations: Citation[]; state: EvidenceState }

/** All that is known of one item of one field of one subject. */
export type FieldEvidence = {
  field: Field
  item: number
  claims: ClaimEvidence[]
  decision: Decision | null
  state: EvidenceState
  /**
   * Independent ones, copies of one story counting once, that support what is reported; where nothing is, that support
   * any of the claims.
   */
  sources: number
  /** How sure the surest of the passages behind those sources is; null where there is none. */
  certainty: Certainty | null
  citations: number
  reported: Reported
}

/** The evidence on each of some fields of a subject, item by item; one empty entry for a field without a claim. */
export function subjectEvidence(
  records: Records,
  subject: SubjectId,
  fields: readonly Field[],
): FieldEvidence[] {
  const known = new Map(fields.map((field) => [field.id, field]))
  const claimed = new Map<string, FieldEvidence[]>()
  for (const items of claimedEvidence(records, subject, known)) claimed.set(items[0]?.field.id ?? '', items)
  return fields.flatMap((field) => claimed.get(field.id) ?? [nothingOn(field, null)])
}

/** The evidence on those of some fields that hold a claim or a decision, field by field, item by item. */
export function claimedEvidence(
  records: Records,
  subject: SubjectId,
  fields: ReadonlyMap<string, Field>,
): FieldEvidence[][] {
  const claims = new Map<string, Claim[]>()
  for (const claim of records.referring('claim', subject)) {
    if (claim.subject !== subject || claim.setAside !== null) continue
    const others = claims.get(claim.field)
    if (others) others.push(claim)
    else claims.set(claim.field, [claim])
  }
  const decisions = records.referring('decision', subject).filter((decision) => decision.subject === subject)
  const found: FieldEvidence[][] = []
  for (const [id, standing] of claims) {
    const field = fields.get(id)
    if (field) found.push(itemsOf(records, field, standing, decisions))
  }
  for (const decision of decisions) {
    const field = claims.has(decision.field) ? undefined : fields.get(decision.field)
    if (field) found.push([nothingOn(field, decision)])
  }
  return found
}

function itemsOf(
  records: Records,
  field: Field,
  claims: Claim[],
  decisions: readonly Decision[],
): FieldEvidence[] {
  const onItem = (item: number) =>
    decisions.findLast((one) => one.field === field.id && one.item === item) ?? null
  const first = claims[0]?.item ?? 1
  if (claims.every(({ item }) => item === first)) return [weigh(records, field, first, claims, onItem(first))]
  const items = groupBy(claims, ({ item }) => item)
  return [...items.keys()]
    .sort((a, b) => a - b)
    .map((item) => weigh(records, field, item, items.get(item) ?? [], onItem(item)))
}

/** The evidence on every item of one field. */
export function fieldEvidence(records: Records, subject: SubjectId, field: Field): FieldEvidence[] {
  return subjectEvidence(records, subject, [field])
}

/** A decision may say that nothing is reported; a value it cannot give where no claim stands. */
function nothingOn(field: Field, decision: Decision | null): FieldEvidence {
  const rule = decision?.rule === 'none' ? decision.rule : null
  const reported = { ...nothingReported, rule }
  const item = decision?.item ?? 1
  const nobody = { sources: 0, certainty: null, citations: 0 }
  return { field, item, claims: [], decision, state: 'empty', ...nobody, reported }
}

function weigh(
  records: Records,
  field: Field,
  item: number,
  claims: Claim[],
  decision: Decision | null,
): FieldEvidence {
  const evidence = claims.map((claim) => claimEvidence(records, field, claim))
  const reported = reportedValue(records, field, claims, decision)
  const supporting = supportingCitations(records, field, evidence, reported)
  const sources = independentSources(records, supporting)
  return {
    field,
    item,
    claims: evidence,
    decision,
    state: stateOf(records, field, evidence, sources),
    sources,
    certainty: surestOf(supporting),
    citations: evidence.reduce((sum, one) => sum + one.citations.length, 0),
    reported,
  }
}

function claimEvidence(records: Records, field: Field, claim: Claim): ClaimEvidence {
  const citations = records.referring('citation', claim.id)
  return { claim, citations, state: claimState(records, field, citations) }
}

function claimState(records: Records, field: Field, citations: readonly Citation[]): EvidenceState {
  if (citations.length === 0) return field.evidence === 'judgement' ? 'one' : 'uncited'
  if (citations.some(({ stance }) => stance === 'disputes')) return 'disputed'
  return independentSources(records, citations) > 1 ? 'several' : 'one'
}

function stateOf(
  records: Records,
  field: Field,
  evidence: readonly ClaimEvidence[],
  sources: number,
): EvidenceState {
  if (evidence.some(({ state }) => state === 'disputed')) return 'disputed'
  const claims = evidence.map(({ claim }) => claim)
  if (hasRivals(records, field, claims)) return 'rival'
  if (evidence.some(({ state }) => state === 'uncited')) return 'uncited'
  return sources > 1 ? 'several' : 'one'
}

/** Whether any two claims cannot both be true. */
export function hasRivals(records: Records, field: Field, claims: readonly Claim[]): boolean {
  return claims.some((one, index) =>
    claims.slice(index + 1).some((other) => !agree(records, field, one.value, other.value)),
  )
}

/** From plain statement down, as the certainties stand in their list. */
function surestOf(citations: readonly Citation[]): Certainty | null {
  if (citations.length === 0) return null
  const said = new Set(citations.map(({ certainty }) => certainty))
  return certainties.find((certainty) => said.has(certainty)) ?? null
}

/** The passages behind the claims that say what is reported, or behind all of them where nothing is. */
function supportingCitations(
  records: Records,
  field: Field,
  evidence: readonly ClaimEvidence[],
  { value }: Reported,
): Citation[] {
  const behind =
    value === null || evidence.every(({ claim }) => claim.value === value)
      ? evidence
      : evidence.filter(
          ({ claim }) => saysAsMuch(claim.value, value) && agree(records, field, claim.value, value),
        )
  const cited =
    behind.length === 1 ? (behind[0]?.citations ?? []) : behind.flatMap(({ citations }) => citations)
  return cited.filter(({ stance }) => stance === 'supports')
}
