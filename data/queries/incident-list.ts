import { z } from 'zod'
import type { Edit } from '../changes/edit.ts'
import { type EvidenceState, fieldEvidence, subjectEvidence } from '../evidence/field-evidence.ts'
import { touchedSubjects } from '../problems/touched-subjects.ts'
import type { Codebook } from '../records/codebook.ts'
import { type Incident, incidentKinds, incidentStatuses } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { possibilities } from '../values/value.ts'
import { type DisplayContext, displayValue } from './display-value.ts'
import { incidentForm } from './incident-form.ts'
import { SortedIds, type SortKey } from './sorted-ids.ts'

export const incidentSorts = ['code', 'title', 'type', 'status', 'date'] as const

export const incidentListSchema = z.strictObject({
  filter: z.strictObject({
    text: z.string().max(200).optional(),
    kind: z.enum(incidentKinds).optional(),
    type: z.string().optional(),
    status: z.enum(incidentStatuses).optional(),
  }),
  sort: z.strictObject({ by: z.enum(incidentSorts), direction: z.enum(['up', 'down']) }),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
})

export type IncidentListArgument = z.infer<typeof incidentListSchema>

export type IncidentRow = {
  id: RecordId<'incident'>
  code: string
  title: string
  kind: Incident['kind']
  type: string | null
  typeLabel: string | null
  status: Incident['status']
  /** As displayed; null where nothing is reported. */
  date: string | null
  place: string | null
  /** How many field rows stand in each state of evidence; null, as date and place are, while claims are being read in. */
  tally: Record<EvidenceState, number> | null
}

type Order = { filter: IncidentListArgument['filter']; by: IncidentListArgument['sort']['by'] }

/** The incidents under one filter in one order, kept up to date by the ids that changes touch. */
export class IncidentList {
  readonly #records: Records
  readonly #order: Order
  readonly #sorted: SortedIds

  constructor(records: Records, order: Order) {
    this.#records = records
    this.#order = order
    const entries: [string, SortKey][] = []
    for (const incident of records.ofKind('incident')) {
      if (this.#fits(incident)) entries.push([incident.id, this.#key(incident)])
    }
    this.#sorted = SortedIds.of(entries)
  }

  get total(): number {
    return this.#sorted.size
  }

  ids(offset: number, limit: number, direction: 'up' | 'down'): RecordId<'incident'>[] {
    return this.#sorted.slice(offset, limit, direction) as RecordId<'incident'>[]
  }

  /** Takes note of a change: incidents touched, and those whose claims or decisions were. */
  note(edits: readonly Edit[]): void {
    for (const id of touchedSubjects(this.#records, edits).incident) {
      const incident = this.#records.get(id)
      if (incident && this.#fits(incident)) this.#sorted.put(id, this.#key(incident))
      else this.#sorted.drop(id)
    }
  }

  #fits(incident: Incident): boolean {
    const { text, kind, type, status } = this.#order.filter
    if (kind !== undefined && incident.kind !== kind) return false
    if (type !== undefined && incident.type !== type) return false
    if (status !== undefined && incident.status !== status) return false
    if (text === undefined || text.trim() === '') return true
    return `${incident.code} ${incident.title}`.toLowerCase().includes(text.trim().toLowerCase())
  }

  #key(incident: Incident): SortKey {
    const { by } = this.#order
    if (by === 'date') return dayOf(this.#records, incident)
    const value = incident[by]
    return by === 'title' && value !== null ? value.toLowerCase() : value
  }
}

/** The first day an incident can have been on, by its field `date`, as a number; null where that is open. */
function dayOf(records: Records, incident: Incident): number | null {
  const field = records.get(incident.currentUnder)?.fields.find((one) => one.id === 'date')
  if (!field) return null
  const earliest = fieldEvidence(records, incident.id, field)[0]?.reported.earliest
  return earliest ? Date.parse(earliest) : null
}

/** An incident before its claims are there. */
export function bareIncidentRow({ records }: DisplayContext, incident: Incident): IncidentRow {
  const codebook = records.get(incident.currentUnder)
  return { ...ownParts(incident, codebook), date: null, place: null, tally: null }
}

export function incidentRow(context: DisplayContext, incident: Incident): IncidentRow {
  const { records } = context
  const { codebook, sections } = incidentForm(records, incident)
  const tally = { disputed: 0, rival: 0, uncited: 0, several: 0, one: 0, empty: 0 }
  const shown: { date: string | null; place: string | null } = { date: null, place: null }
  const fields = sections.flatMap((section) => section.fields)
  for (const { field, state, reported } of subjectEvidence(records, incident.id, fields)) {
    tally[state] += 1
    if (field.id !== 'date' && field.id !== 'place') continue
    const { value } = reported
    if (value !== null && possibilities(value).length > 0)
      shown[field.id] ??= displayValue(context, field, value)
  }
  return { ...ownParts(incident, codebook), ...shown, tally }
}

function ownParts({ id, code, title, kind, type, status }: Incident, codebook: Codebook | undefined) {
  const typeLabel = codebook?.types.find((one) => one.code === type)?.label ?? null
  return { id, code, title, kind, type, typeLabel, status }
}
