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
 * incident and of its participants, then those of anything else. `passes` says how many rows a subject's claims make, so
 * that those before row `from` are passed over; what comes back first says how many of its rows are still to be skipped.
 */
export function* placedClaims(
  records: Records,
  from: number,
  rowsOf: (cited: Cited) => number,
): Iterable<{ placed: PlacedClaim; skip: number }> {
  const order = new PassageOrder(records)
  const ranks = new FieldRanks(records)
  let toSkip = from
  for (const { subject, incident } of subjects(records)) {
    const cited = citedClaims(records, subject)
    if (cited.length === 0) continue
    const rows = toSkip === 0 ? 0 : cited.reduce((sum, one) => sum + rowsOf(one), 0)
    if (toSkip > 0 && rows <= toSkip) {
      toSkip -= rows
      continue
    }
    for (const field of inCodebookOrder(cited, ranks.of(subject, incident))) {
      for (const [index, item] of order.items(field).entries()) {
        for (const { claim, citations } of item) {
          const own = toSkip === 0 ? 0 : Math.min(toSkip, rowsOf({ claim, citations }))
          toSkip -= own
          const placed = { claim, item: index + 1, incidentCode: incident?.code ?? '', citations }
          yield { placed, skip: own }
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

/** The claims about a subject, each with its citations. */
function citedClaims(records: Records, subject: SubjectId): Cited[] {
  const cited: Cited[] = []
  for (const claim of records.referring('claim', subject)) {
    if (claim.subject === subject) cited.push({ claim, citations: records.referring('citation', claim.id) })
  }
  return cited
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
