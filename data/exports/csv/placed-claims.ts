import { codebookOf } from '../../edits/existing.ts'
import { groupBy } from '../../group-by.ts'
import type { Citation } from '../../records/citation.ts'
import type { Claim, SubjectId } from '../../records/claim.ts'
import type { Codebook } from '../../records/codebook.ts'
import type { Incident } from '../../records/incident.ts'
import { kindOf } from '../../records/record-id.ts'
import type { Records } from '../../records/records.ts'
import { byCode, byRole, bySubjectName, compareTexts } from './order.ts'
import { type Cited, PassageOrder } from './passage-order.ts'

/** A claim with what its rows say of where it belongs. */
export type PlacedClaim = {
  claim: Claim
  /** Its item counted in the order of the report, from 1 on without gaps. */
  item: number
  incidentCode: string
  citations: readonly Citation[]
}

/**
 * Every claim in report order, also those set aside and those on fields that the codebook no longer has: those of an
 * incident and of its participants, then those of anything else. `rowsOf` says how many rows a claim makes, so that those
 * before row `from` are passed over; `skip` says how many rows of a claim are still to be left out.
 */
export function* placedClaims(
  records: Records,
  from: number,
  rowsOf: (claim: Claim) => number,
): Iterable<{ placed: PlacedClaim; skip: number }> {
  const order = new PassageOrder(records)
  const ranks = new FieldRanks(records)
  let toSkip = from
  for (const { subject, incident } of subjects(records)) {
    const claims = claimsAbout(records, subject)
    if (claims.length === 0) continue
    const rows = toSkip === 0 ? 0 : claims.reduce((sum, claim) => sum + rowsOf(claim), 0)
    if (toSkip > 0 && rows <= toSkip) {
      toSkip -= rows
      continue
    }
    const cited = claims.map((claim) => ({ claim, citations: records.referring('citation', claim.id) }))
    for (const field of inCodebookOrder(cited, ranks.of(subject, incident))) {
      for (const [index, item] of order.items(field).entries()) {
        for (const { claim, citations } of item) {
          const skip = toSkip === 0 ? 0 : Math.min(toSkip, rowsOf(claim))
          toSkip -= skip
          const placed = { claim, item: index + 1, incidentCode: incident?.code ?? '', citations }
          yield { placed, skip }
        }
      }
    }
  }
}

function* subjects(records: Records): Iterable<{ subject: SubjectId; incident: Incident | null }> {
  for (const incident of byCode(records)) {
    yield { subject: incident.id, incident }
    for (const { id } of byRole(records, incident.id)) yield { subject: id, incident }
  }
  for (const kind of ['actor', 'place', 'relation'] as const) {
    for (const subject of bySubjectName(records, kind)) yield { subject, incident: null }
  }
}

function claimsAbout(records: Records, subject: SubjectId): Claim[] {
  return records.referring('claim', subject).filter((claim) => claim.subject === subject)
}

function inCodebookOrder(cited: readonly Cited[], ranks: ReadonlyMap<string, number>): Cited[][] {
  if (cited.length === 1) return [[...cited]]
  const fields = [...groupBy(cited, ({ claim }) => claim.field)]
  const rank = (field: string) => ranks.get(field) ?? ranks.size
  fields.sort(([a], [b]) => rank(a) - rank(b) || compareTexts(a, b))
  return fields.map(([, claims]) => claims)
}

/** Where the fields of each codebook version stand. */
class FieldRanks {
  readonly #records: Records
  readonly #inForce: Codebook
  readonly #ranks = new Map<string, Map<string, number>>()

  constructor(records: Records) {
    this.#records = records
    this.#inForce = codebookOf(records)
  }

  of(subject: SubjectId, incident: Incident | null): ReadonlyMap<string, number> {
    const codebook = (incident && this.#records.get(incident.currentUnder)) ?? this.#inForce
    const key = `${codebook.id} ${kindOf(subject)}`
    const known = this.#ranks.get(key)
    if (known) return known
    const fields = codebook.fields.filter(({ appliesTo }) => appliesTo.subject === kindOf(subject))
    const ranks = new Map(fields.map(({ id }, index) => [id, index]))
    this.#ranks.set(key, ranks)
    return ranks
  }
}
