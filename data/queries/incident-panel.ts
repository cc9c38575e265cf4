import type { EvidenceState } from '../evidence/field-evidence.ts'
import { subjectEvidence } from '../evidence/field-evidence.ts'
import { labelOf } from '../exports/csv/label-of.ts'
import type { Codebook } from '../records/codebook.ts'
import type { Incident } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import { describeDate } from '../values/describe-date.ts'
import type { DisplayContext } from './display-value.ts'
import { type FieldRow, fieldRow } from './field-row.ts'
import { incidentForm } from './incident-form.ts'
import { type PersonRow, personRows } from './person-rows.ts'
import { type RelationRow, relationRows } from './relation-rows.ts'

export type { CitationRow, ClaimRow, FieldRow } from './field-row.ts'
export type { PersonRow } from './person-rows.ts'
export type { RelationRow } from './relation-rows.ts'

export type IncidentPanel = {
  incident: Incident
  codebook: { id: RecordId<'codebook'>; name: string; version: number }
  types: { code: string; label: string }[]
  tally: Record<EvidenceState, number>
  sections: { id: string; label: string; help: string | null; rows: FieldRow[] }[]
  people: PersonRow[]
  relations: RelationRow[]
  /** Of an aggregate: what it counts over, each empty list standing for all; null for a single incident. */
  scope: AggregateScope | null
}

export type AggregateScope = {
  actors: { id: RecordId<'actor'>; name: string }[]
  places: { id: RecordId<'place'>; name: string }[]
  types: { code: string; label: string }[]
  /** As it can be typed again, and as it is shown; empty where none is said. */
  period: { typed: string; display: string }
}

/** Everything the coding screen shows of one incident; null where there is no such incident. */
export function incidentPanel(context: DisplayContext, id: RecordId<'incident'>): IncidentPanel | null {
  const { records } = context
  const incident = records.get(id)
  if (!incident) return null
  const form = incidentForm(records, incident)
  const { codebook } = form
  const tally = { disputed: 0, rival: 0, uncited: 0, several: 0, one: 0, empty: 0 }
  const sections = form.sections.map((section) => ({
    id: section.id,
    label: section.label,
    help: section.help,
    rows: subjectEvidence(records, id, section.fields).map((evidence) => {
      tally[evidence.state] += 1
      return fieldRow(context, evidence)
    }),
  }))
  const people = personRows(context, id)
  const relations = relationRows(context, id)
  for (const { rows } of [...people, ...relations]) {
    for (const { state, claims } of rows) if (claims.length > 0) tally[state] += 1
  }
  return {
    incident,
    codebook: { id: codebook.id, name: codebook.name, version: codebook.version },
    types: codebook.types.map(({ code, label }) => ({ code, label })),
    tally,
    sections,
    people,
    relations,
    scope: incident.kind === 'aggregate' ? scopeOf(context, incident, codebook.types) : null,
  }
}

function scopeOf(
  { records, locale }: DisplayContext,
  { scope, period }: Incident,
  types: Codebook['types'],
): AggregateScope {
  const named = <K extends 'actor' | 'place'>(ids: readonly RecordId<K>[] = []) =>
    ids.map((id) => ({ id, name: labelOf(records, id) }))
  return {
    actors: named<'actor'>(scope?.actors),
    places: named<'place'>(scope?.places),
    types: (scope?.types ?? []).map((code) => ({
      code,
      label: types.find((one) => one.code === code)?.label ?? code,
    })),
    period: {
      typed: period?.edtf ?? '',
      display: period ? describeDate(period.edtf, locale) : '',
    },
  }
}
