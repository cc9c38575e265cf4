import { labelOf } from '../exports/csv/label-of.ts'
import type { Actor } from '../records/actor.ts'
import type { Citation } from '../records/citation.ts'
import type { Claim } from '../records/claim.ts'
import type { Place } from '../records/place.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'

/** A record that speaks of an actor or a place, and can go along when a part of it is split off. */
export type AuthorityReference = {
  id: RecordId
  kind: 'claim' | 'citation' | 'participation' | 'relation'
  /** Of what: an incident by its code, another actor by its name. */
  about: string
  /** The label of the field, the words of the passage, or the title of the incident. */
  detail: string
}

/** What speaks of an actor or a place, incident by incident; at most `limit` of `total`. */
export function authorityReferences(
  records: Records,
  id: Actor['id'] | Place['id'],
  limit: number,
): { rows: AuthorityReference[]; total: number } {
  const rows = records.referrers(id).flatMap((referrer) => referenceOf(records, referrer) ?? [])
  const key = ({ about, kind, detail, id: own }: AuthorityReference) =>
    [about, kind, detail, own].join('\u0001')
  rows.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return { rows: rows.slice(0, limit), total: rows.length }
}

function referenceOf(records: Records, id: RecordId): AuthorityReference | null {
  if (isOfKind('claim', id)) {
    const claim = records.get(id) as Claim
    return { id, kind: 'claim', about: subjectOf(records, claim), detail: fieldLabel(records, claim) }
  }
  if (isOfKind('citation', id)) {
    const { claim, excerpt } = records.get(id) as Citation
    const about = records.get(claim)
    const detail = records.get(excerpt)?.quote ?? ''
    return { id, kind: 'citation', about: about ? subjectOf(records, about) : claim, detail }
  }
  if (isOfKind('participation', id)) {
    const incident = records.get(id)?.incident
    const record = incident && records.get(incident)
    return { id, kind: 'participation', about: record?.code ?? id, detail: record?.title ?? '' }
  }
  if (isOfKind('relation', id)) return { id, kind: 'relation', about: labelOf(records, id), detail: '' }
  return null
}

function subjectOf(records: Records, { subject }: Claim): string {
  const incident = isOfKind('participation', subject) ? records.get(subject)?.incident : undefined
  return labelOf(records, incident ?? subject)
}

function fieldLabel(records: Records, { field }: Claim): string {
  for (const { codebook } of records.ofKind('workbook')) {
    return records.get(codebook)?.fields.find(({ id }) => id === field)?.label ?? field
  }
  return field
}
