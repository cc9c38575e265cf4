import { subjectEvidence } from '../evidence/field-evidence.ts'
import type { Incident } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { possibilities, type Value } from '../values/value.ts'

/** When, where, who and what of an incident: what tells whether two are one, and whether one falls under an aggregate. */
export type IncidentFacts = {
  id: RecordId<'incident'>
  type: string | null
  /** ISO dates; null at an open end or where nothing is known. */
  earliest: string | null
  latest: string | null
  places: RecordId<'place'>[]
  actors: RecordId<'actor'>[]
}

export function incidentFacts(records: Records, incident: Incident): IncidentFacts {
  const codebook = records.get(incident.currentUnder)
  const fields = (codebook?.fields ?? []).filter(
    ({ type, appliesTo }) =>
      appliesTo.subject === 'incident' && (type === 'date' || type === 'place' || type === 'actor'),
  )
  const evidence = subjectEvidence(records, incident.id, fields).filter(({ claims }) => claims.length > 0)
  const date = evidence.find(({ field }) => field.id === 'date')?.reported
  const values = evidence.flatMap(({ claims }) => claims.map(({ claim }) => claim.value))
  return {
    id: incident.id,
    type: incident.type,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    places: idsIn(values, 'place'),
    actors: idsIn(values, 'actor'),
  }
}

function idsIn<K extends 'place' | 'actor'>(values: readonly Value[], kind: K): RecordId<K>[] {
  const ids = values.flatMap(possibilities).flatMap((one) => {
    if (typeof one !== 'object' || Array.isArray(one)) return []
    const id = (one as Partial<Record<K, RecordId<K>>>)[kind]
    return id === undefined ? [] : [id]
  })
  return [...new Set(ids)]
}
