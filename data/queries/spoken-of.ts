import type { Actor } from '../records/actor.ts'
import type { Participation } from '../records/participation.ts'
import type { Place } from '../records/place.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'

/** As what an incident speaks of somebody: by a field of the codebook, or as one of its people. */
export type SpokenAs = { field: string } | { role: Participation['role'] } | { scope: true }

export type SpokenOf = {
  /** The claims that name it and those about it. */
  claims: Set<RecordId<'claim'>>
  incidents: Map<RecordId<'incident'>, SpokenAs[]>
  /** The citations in which it speaks, or through which somebody is heard. */
  voices: number
}

/** Where an actor or a place is spoken of. */
export function spokenOf(records: Records, id: Actor['id'] | Place['id']): SpokenOf {
  const found: SpokenOf = { claims: new Set(), incidents: new Map(), voices: 0 }
  const note = (incident: RecordId<'incident'>, as: SpokenAs) => {
    const known = found.incidents.get(incident) ?? []
    if (!known.some((one) => JSON.stringify(one) === JSON.stringify(as))) known.push(as)
    found.incidents.set(incident, known)
  }
  for (const referrer of records.referrers(id)) {
    if (isOfKind('citation', referrer)) found.voices += 1
    else if (isOfKind('incident', referrer)) note(referrer, { scope: true })
    else if (isOfKind('participation', referrer)) {
      const participation = records.get(referrer)
      if (participation) note(participation.incident, { role: participation.role })
    } else if (isOfKind('claim', referrer)) {
      const claim = records.get(referrer)
      if (!claim) continue
      found.claims.add(claim.id)
      const incident = incidentOf(records, claim.subject)
      if (incident !== null && claim.subject !== id) note(incident, { field: claim.field })
    }
  }
  return found
}

function incidentOf(records: Records, subject: RecordId): RecordId<'incident'> | null {
  if (isOfKind('incident', subject)) return subject
  return isOfKind('participation', subject) ? (records.get(subject)?.incident ?? null) : null
}
