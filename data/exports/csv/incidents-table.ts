import { workbookOf } from '../../edits/existing.ts'
import { type FieldEvidence, subjectEvidence } from '../../evidence/field-evidence.ts'
import { groupBy } from '../../group-by.ts'
import type { Field } from '../../records/codebook.ts'
import type { Incident } from '../../records/incident.ts'
import type { Records } from '../../records/records.ts'
import { cellText } from './cell-text.ts'
import { byCode } from './order.ts'
import { plainColumns, type ReportColumn, type ReportTable } from './report-table.ts'

/** One row an incident: what is reported of each field, by which rule, on how many sources and which citations. */
export function incidentsTable(records: Records): ReportTable {
  const incidents = byCode(records)
  const fields = incidentFields(records, incidents)
  return {
    name: 'incidents.csv',
    columns: [...plainColumns('code', 'title', 'kind', 'type', 'status'), ...fields.flatMap(columnsOf)],
    count: incidents.length,
    *rows(from) {
      for (const incident of incidents.slice(from)) {
        yield { id: incident.id, cells: incidentCells(records, incident, fields) }
      }
    },
  }
}

/** The incident fields of the codebook in force, then those that only older versions in use still have. */
function incidentFields(records: Records, incidents: readonly Incident[]): Field[] {
  const versions = new Set([
    workbookOf(records).codebook,
    ...incidents.map((incident) => incident.currentUnder),
  ])
  const fields = new Map<string, Field>()
  for (const version of versions) {
    for (const field of records.get(version)?.fields ?? []) {
      if (field.appliesTo.subject === 'incident' && !fields.has(field.id)) fields.set(field.id, field)
    }
  }
  return [...fields.values()]
}

function columnsOf(field: Field): ReportColumn[] {
  const spans = field.type === 'count' ? ['low', 'high'] : field.type === 'date' ? ['earliest', 'latest'] : []
  const names = [field.id, ...[...spans, 'rule', 'sources', 'citations'].map((part) => `${field.id}_${part}`)]
  return names.map((name) => ({ name, field: field.id }))
}

function incidentCells(records: Records, incident: Incident, fields: readonly Field[]): string[] {
  const evidence = groupBy(subjectEvidence(records, incident.id, fields), (one) => one.field.id)
  const own = [incident.code, incident.title, incident.kind, incident.type ?? '', incident.status]
  return own.concat(fields.flatMap((field) => fieldCells(records, field, evidence.get(field.id) ?? [])))
}

/** The items of a field that repeats stand in one cell, joined by "; ". */
function fieldCells(records: Records, field: Field, items: readonly FieldEvidence[]): string[] {
  const claimed = items.filter((item) => item.claims.length > 0 || item.decision !== null)
  const join = (text: (item: FieldEvidence) => string) =>
    claimed
      .map(text)
      .filter((one) => one !== '')
      .join('; ')
  const number = (value: number | null) => (value === null ? '' : String(value))
  const cells = [join((item) => cellText(records, item.reported.value))]
  if (field.type === 'count') {
    cells.push(
      join((item) => number(item.reported.low)),
      join((item) => number(item.reported.high)),
    )
  }
  if (field.type === 'date') {
    cells.push(
      join((item) => item.reported.earliest ?? ''),
      join((item) => item.reported.latest ?? ''),
    )
  }
  cells.push(
    join((item) => item.reported.rule ?? ''),
    join((item) => String(item.sources)),
    join((item) => item.claims.flatMap((one) => one.citations.map((citation) => citation.id)).join('; ')),
  )
  return cells
}
