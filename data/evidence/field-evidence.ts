import { groupBy } from '../group-by.ts'
import type { Citation } from '../records/citation.ts'
import type { Claim, SubjectId } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { Decision } from '../records/decision.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { agree } from './agree.ts'
import { type Reported, reportedValue } from './reported-value.ts'

/** What carries a value, in the order in which the first that holds is shown; `empty` where there is no claim. */
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
  /** Independent ones among those that support: copies of one story count once. */
  sources: number
  citations: number
  reported: Reported
}

/** The evidence on each of some fields of a subject, item by item; one empty entry for a field without a claim. */
export function subjectEvidence(
  records: Records,
  subject: SubjectId,
  fields: readonly Field[],
): FieldEvidence[] {
  const claims = groupBy(
    records
      .referring('claim', subject)
      .filter((claim) => claim.subject === subject && claim.setAside === null),
    (claim) => claim.field,
  )
  const decisions = records.referring('decision', subject).filter((decision) => decision.subject === subject)
  return fields.flatMap((field) => {
    const standing = claims.get(field.id)
    const decided = decisions.filter((decision) => decision.field === field.id)
    if (!standing) return [nothingOn(field, decided.at(-1) ?? null)]
    const items = groupBy(standing, (claim) => claim.item)
    return [...items.keys()]
      .sort((a, b) => a - b)
      .map((item) =>
        weigh(
          records,
          field,
          item,
          items.get(item) ?? [],
          decided.findLast((one) => one.item === item) ?? null,
        ),
      )
  })
}

/** The evidence on every item of one field. */
export function fieldEvidence(records: Records, subject: SubjectId, field: Field): FieldEvidence[] {
  return subjectEvidence(records, subject, [field])
}

function nothingOn(field: Field, decision: Decision | null): FieldEvidence {
  const open = { low: null, high: null, earliest: null, latest: null }
  const reported = { value: decision?.value ?? null, rule: decision?.rule ?? null, ...open }
  return { field, item: 1, claims: [], decision, state: 'empty', sources: 0, citations: 0, reported }
}

function weigh(
  records: Records,
  field: Field,
  item: number,
  claims: Claim[],
  decision: Decision | null,
): FieldEvidence {
  const evidence = claims.map((claim) => claimEvidence(records, claim))
  const citations = evidence.flatMap((one) => one.citations)
  return {
    field,
    item,
    claims: evidence,
    decision,
    state: stateOf(records, field, evidence),
    sources: independentSources(
      records,
      citations.filter((one) => one.stance === 'supports'),
    ),
    citations: citations.length,
    reported: reportedValue(records, field, claims, decision),
  }
}

function claimEvidence(records: Records, claim: Claim): ClaimEvidence {
  const citations = records.referring('citation', claim.id)
  const state = citations.some((citation) => citation.stance === 'disputes')
    ? 'disputed'
    : citations.length === 0
      ? 'uncited'
      : independentSources(records, citations) > 1
        ? 'several'
        : 'one'
  return { claim, citations, state }
}

function stateOf(records: Records, field: Field, claims: ClaimEvidence[]): EvidenceState {
  if (claims.length === 0) return 'empty'
  if (claims.some(({ state }) => state === 'disputed')) return 'disputed'
  if (
    hasRivals(
      records,
      field,
      claims.map(({ claim }) => claim),
    )
  )
    return 'rival'
  if (claims.some(({ state }) => state === 'uncited')) return 'uncited'
  return independentSources(
    records,
    claims.flatMap(({ citations }) => citations),
  ) > 1
    ? 'several'
    : 'one'
}

/** Whether any two claims cannot both be true. */
export function hasRivals(records: Records, field: Field, claims: readonly Claim[]): boolean {
  return claims.some((one, index) =>
    claims.slice(index + 1).some((other) => !agree(records, field, one.value, other.value)),
  )
}

/** How many sources stand behind citations, a copy counting as the story it was copied from. */
export function independentSources(records: Records, citations: readonly Citation[]): number {
  const stories = citations.flatMap((citation) => {
    const excerpt = records.get(citation.excerpt)
    return excerpt ? [storyOf(records, excerpt.source)] : []
  })
  return new Set(stories).size
}

function storyOf(records: Records, source: RecordId<'source'>): RecordId<'source'> {
  const seen = new Set<RecordId<'source'>>()
  let story = source
  for (;;) {
    const original = records.get(story)?.copyOf
    if (!original || seen.has(original)) return story
    seen.add(story)
    story = original
  }
}
