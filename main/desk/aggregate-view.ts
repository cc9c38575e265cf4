import type { AggregateView } from '../../data/api.ts'
import { existing } from '../../data/edits/existing.ts'
import { type FieldEvidence, subjectEvidence } from '../../data/evidence/field-evidence.ts'
import { countedField } from '../../data/problems/rules/aggregate-rules.ts'
import { type DisplayContext, displayValue, englishWords } from '../../data/queries/display-value.ts'
import { incidentForm } from '../../data/queries/incident-form.ts'
import { incidentRow } from '../../data/queries/incident-list.ts'
import type { Field } from '../../data/records/codebook.ts'
import type { Incident } from '../../data/records/incident.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import type { Records } from '../../data/records/records.ts'
import { Refusal } from '../../data/refusal.ts'
import type { Desk } from './desk.ts'

/** Sets an aggregate beside the incidents that the workbook holds for its scope and period. */
export function aggregateView(desk: Desk, id: RecordId<'incident'>): AggregateView {
  const { records } = desk.store
  const aggregate = existing(records, id)
  if (aggregate.kind !== 'aggregate')
    throw new Refusal('no-aggregate', `${aggregate.code} is an incident, not an aggregate.`)
  const covered = desk.problems.coverage(aggregate).map((one) => existing(records, one))
  const context: DisplayContext = { records, locale: 'en-GB', words: englishWords }
  const stated = countsOf(records, aggregate)
  const held = covered.map((incident) => countsOf(records, incident))
  const fields = [...stated.keys()].filter((field) => field !== countedField)
  const counted = stated.get(countedField)?.reported
  return {
    incidents: covered.map((incident) => incidentRow(context, incident)),
    counts: fields.map((field) => {
      const own = stated.get(field) as FieldEvidence
      return { field, label: own.field.label, stated: statedCount(context, own), held: sumOf(held, field) }
    }),
    counted: counted ? { low: counted.low, high: counted.high } : null,
  }
}

/** The count fields on which something is claimed. */
function countsOf(records: Records, incident: Incident): Map<string, FieldEvidence> {
  const fields: Field[] = incidentForm(records, incident).sections.flatMap((section) => section.fields)
  const counts = fields.filter((field) => field.type === 'count')
  const evidence = subjectEvidence(records, incident.id, counts).filter(({ claims }) => claims.length > 0)
  return new Map(evidence.map((one) => [one.field.id, one]))
}

function statedCount(context: DisplayContext, { field, reported }: FieldEvidence) {
  const display = reported.value === null ? null : displayValue(context, field, reported.value)
  return { low: reported.low, high: reported.high, display }
}

function sumOf(held: readonly Map<string, FieldEvidence>[], field: string) {
  const ends = held.map((counts) => counts.get(field)?.reported ?? null)
  const known = ends.flatMap((one) => (one && one.low !== null ? [one] : []))
  const open = known.some((one) => one.high === null)
  return {
    low: known.reduce((sum, one) => sum + (one.low ?? 0), 0),
    high: open ? null : known.reduce((sum, one) => sum + (one.high ?? 0), 0),
    without: ends.length - known.length,
  }
}
