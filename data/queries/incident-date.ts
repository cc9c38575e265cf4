import { fieldEvidence } from '../evidence/field-evidence.ts'
import type { Field } from '../records/codebook.ts'
import type { Incident } from '../records/incident.ts'
import type { Records } from '../records/records.ts'
import { dateBounds } from '../values/date.ts'
import type { DateBounds } from '../values/edtf.ts'

/**
 * From the first to the last day that an incident can have been on, by all that is claimed of its date and is not decided
 * away; of an aggregate without one, its period. Null where nothing at all is said, or that it is unknown.
 */
export function incidentDate(records: Records, incident: Incident): DateBounds | null {
  const field = dateField(records, incident)
  const reported = field && fieldEvidence(records, incident.id, field)[0]?.reported
  if (reported && (reported.earliest !== null || reported.latest !== null)) {
    return { earliest: reported.earliest, latest: reported.latest }
  }
  return incident.period && dateBounds(incident.period)
}

/** The field that says when an incident was: `date`, else the codebook's first of that type. */
export function dateField(records: Records, incident: Incident): Field | null {
  const fields = (records.get(incident.currentUnder)?.fields ?? []).filter(
    ({ type, appliesTo }) => type === 'date' && appliesTo.subject === 'incident',
  )
  return fields.find(({ id }) => id === 'date') ?? fields[0] ?? null
}
