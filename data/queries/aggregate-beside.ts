import { type FieldEvidence, subjectEvidence } from '../evidence/field-evidence.ts'
import { countedOnce, sameIncidents } from '../evidence/same-as.ts'
import { countedField } from '../problems/rules/aggregate-rules.ts'
import type { Incident } from '../records/incident.ts'
import type { Records } from '../records/records.ts'
import { type DisplayContext, displayValue } from './display-value.ts'
import { incidentForm } from './incident-form.ts'
import { type IncidentRow, incidentRow } from './incident-list.ts'

/** From the least to the most it can be; `high` is null where that is open. */
export type Between = { low: number; high: number | null }

/** An aggregate beside the incidents that the workbook holds for its scope and period. */
export type AggregateBeside = {
  /** Under its scope and period; *same as* counted once. */
  incidents: IncidentRow[]
  /** For each count field on which the aggregate states something: that, the sum over the incidents, the difference. */
  counts: {
    field: string
    label: string
    stated: { low: number | null; high: number | null; display: string | null }
    /** `without` incidents report no number for it, and leave `high` open. */
    held: Between & { without: number }
    missing: Between | null
  }[]
  /** How many incidents it counts, as stated; null where it does not say. */
  counted: { low: number | null; high: number | null } | null
  /** How many incidents of those it counts are not on record; null where it does not say how many it counts. */
  missing: Between | null
  /** Incidents of its scope of which no date is known, so that they cannot be said to be in its period. */
  undated: number
}

type Counts = Map<string, FieldEvidence>

/** Sums what is on record for an aggregate and says what is missing. `covered` are the incidents that fall under it. */
export function aggregateBeside(
  context: DisplayContext,
  aggregate: Incident,
  { covered, undated }: { covered: readonly Incident[]; undated: number },
): AggregateBeside {
  const { records } = context
  const stated = countsOf(records, aggregate)
  const incidents = countedOnce(records, covered)
  const held = incidents.map((incident) => countsOfOne(records, incident, covered))
  const counted = stated.get(countedField)?.reported ?? null
  return {
    incidents: incidents.map((incident) => incidentRow(context, incident)),
    counts: [...stated.values()]
      .filter(({ field }) => field.id !== countedField)
      .map((own) => {
        const sum = sumOf(held, own.field.id)
        const { field, reported } = own
        const display = reported.value === null ? null : displayValue(context, field, reported.value)
        const { low, high } = reported
        return {
          ...{ field: field.id, label: field.label, stated: { low, high, display }, held: sum },
          missing: missingOf(reported, sum),
        }
      }),
    counted: counted && { low: counted.low, high: counted.high },
    missing: counted && missingOf(counted, { low: incidents.length, high: incidents.length }),
    undated,
  }
}

/** The counts of an incident; where it says nothing, those of the ones that are the same. */
function countsOfOne(records: Records, incident: Incident, covered: readonly Incident[]): Counts {
  const counts = countsOf(records, incident)
  const same = sameIncidents(records, incident.id)
  for (const other of same.size === 1 ? [] : covered) {
    if (other.id === incident.id || !same.has(other.id)) continue
    for (const [field, evidence] of countsOf(records, other)) {
      if (!counts.has(field)) counts.set(field, evidence)
    }
  }
  return counts
}

/** The count fields on which something is claimed. */
function countsOf(records: Records, incident: Incident): Counts {
  const fields = incidentForm(records, incident).sections.flatMap((section) => section.fields)
  const counts = fields.filter((field) => field.type === 'count')
  const evidence = subjectEvidence(records, incident.id, counts).filter(({ claims }) => claims.length > 0)
  return new Map(evidence.map((one) => [one.field.id, one]))
}

/**
 * "At most 50" is a number too: none at least, 50 at most. One incident that is open upwards, or of which no number is known,
 * leaves the most open, since it may hold any number.
 */
function sumOf(held: readonly Counts[], field: string): Between & { without: number } {
  const ends = held.map((counts) => counts.get(field)?.reported ?? null)
  const known = ends.flatMap((one) => (one && (one.low !== null || one.high !== null) ? [one] : []))
  const open = known.length < ends.length || known.some((one) => one.high === null)
  return {
    low: known.reduce((sum, one) => sum + (one.low ?? 0), 0),
    high: open ? null : known.reduce((sum, one) => sum + (one.high ?? 0), 0),
    without: ends.length - known.length,
  }
}

/** How much of what is stated is not on record: at least and at most. Below zero there is more on record than stated. */
function missingOf(stated: { low: number | null; high: number | null }, held: Between): Between | null {
  if (stated.low === null && stated.high === null) return null
  const most = stated.high === null ? null : stated.high - held.low
  if (most !== null && most < 0) return { low: most, high: most }
  const least = held.high === null ? 0 : Math.max(0, (stated.low ?? 0) - held.high)
  return { low: least, high: most }
}
