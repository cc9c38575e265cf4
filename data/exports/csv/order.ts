import { codebookOf } from '../../edits/existing.ts'
import { type FieldEvidence, subjectEvidence } from '../../evidence/field-evidence.ts'
import type { Citation } from '../../records/citation.ts'
import type { Claim } from '../../records/claim.ts'
import type { Field } from '../../records/codebook.ts'
import type { Incident } from '../../records/incident.ts'
import { isOfKind } from '../../records/record-id.ts'
import type { Records } from '../../records/records.ts'
import type { Source } from '../../records/source.ts'

/**
 * The order of rows in every report: by incident code, then codebook order, then where the passages stand. It hangs on
 * what is recorded, never on ids or the order of clicking, so that two people who code alike export alike.
 */
export function byCode(records: Records): Incident[] {
  return [...records.ofKind('incident')].sort((a, b) => compareTexts(a.code, b.code))
}

export function bySourceTitle(records: Records): Source[] {
  return [...records.ofKind('source')].sort(
    (a, b) =>
      compareTexts(a.title ?? '', b.title ?? '') ||
      compareTexts(a.original?.sha256 ?? '', b.original?.sha256 ?? '') ||
      compareTexts(a.id, b.id),
  )
}

/** A claim with what its rows say of where it belongs. */
export type PlacedClaim = { claim: Claim; field: Field; incidentCode: string; citations: Citation[] }

/** Every claim in report order: those of an incident and of its participants, then those of anything else. */
export function* placedClaims(records: Records): Iterable<PlacedClaim> {
  const sources = new Map(bySourceTitle(records).map((source, index) => [source.id as string, index]))
  for (const incident of byCode(records)) {
    yield* claimsOf(records, incident.id, incident, sources)
    for (const participation of records.referring('participation', incident.id)) {
      yield* claimsOf(records, participation.id, incident, sources)
    }
  }
  for (const kind of ['actor', 'place', 'relation'] as const) {
    for (const record of records.ofKind(kind)) yield* claimsOf(records, record.id, null, sources)
  }
}

function* claimsOf(
  records: Records,
  subject: Claim['subject'],
  incident: Incident | null,
  sources: Map<string, number>,
): Iterable<PlacedClaim> {
  const codebook = (incident && records.get(incident.currentUnder)) ?? codebookOf(records)
  const fields = codebook.fields.filter((field) => isOfKind(field.appliesTo.subject, subject))
  for (const evidence of subjectEvidence(records, subject, fields)) {
    for (const { claim, citations } of inTextOrder(records, evidence, sources)) {
      yield { claim, field: evidence.field, incidentCode: incident?.code ?? '', citations }
    }
  }
}

function inTextOrder(records: Records, { claims }: FieldEvidence, sources: Map<string, number>) {
  const placed = claims.map(({ claim, citations }) => {
    const sorted = citations
      .map((citation) => ({ citation, place: placeOf(records, citation, sources) }))
      .sort((a, b) => comparePlaces(a.place, b.place))
    const first = sorted[0]?.place ?? [Number.MAX_SAFE_INTEGER, 0, 0]
    return { claim, citations: sorted.map((one) => one.citation), first }
  })
  return placed.sort((a, b) => comparePlaces(a.first, b.first))
}

type TextPlace = [source: number, start: number, end: number]

function placeOf(records: Records, citation: Citation, sources: Map<string, number>): TextPlace {
  const excerpt = records.get(citation.excerpt)
  return [
    sources.get(excerpt?.source ?? '') ?? Number.MAX_SAFE_INTEGER,
    excerpt?.start ?? 0,
    excerpt?.end ?? 0,
  ]
}

function comparePlaces(a: TextPlace, b: TextPlace): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
