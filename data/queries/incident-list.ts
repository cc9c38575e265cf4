import { z } from 'zod'
import type { Edit } from '../changes/edit.ts'
import { type EvidenceState, subjectEvidence } from '../evidence/field-evidence.ts'
import { touchedSubjects } from '../problems/touched-subjects.ts'
import type { Codebook } from '../records/codebook.ts'
import { type Incident, incidentKinds, incidentStatuses } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { describeDate } from '../values/describe-date.ts'
import { possibilities } from '../values/value.ts'
import { type DateWindow, datedSchema, dateWindow, meetsWindow } from './date-window.ts'
import { type DisplayContext, displayValue } from './display-value.ts'
import { dateField, incidentDate } from './incident-date.ts'
import { incidentForm } from './incident-form.ts'
import { SortedIds, type SortKey } from './sorted-ids.ts'

/** By date there are two orders: by the first day that it can mean, and by the last. */
export const incidentSorts = ['code', 'title', 'type', 'status', 'earliest', 'latest'] as const

export const incidentListSchema = z.strictObject({
  filter: z.strictObject({
    text: z.string().max(200).optional(),
    kind: z.enum(incidentKinds).optional(),
    type: z.string().optional(),
    status: z.enum(incidentStatuses).optional(),
    dated: datedSchema.optional(),
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
  /** As displayed; of rivals the days they reach over; null where nothing is said of it. */
  date: string | null
  place: string | null
  /** How many field rows stand in each state of evidence; null, as date and place are, while claims are being read in. */
  tally: Record<EvidenceState, number> | null
}

export type IncidentOrder = { filter: IncidentListArgument['filter']; by: IncidentListArgument['sort']['by'] }

/** The incidents under one filter in one order, kept up to date by the ids that changes touch. */
export class IncidentList {
  readonly #records: Records
  readonly #order: IncidentOrder
  readonly #window: DateWindow | null
  readonly #sorted: SortedIds
  /** Those that fit but for their having no date, where dates are asked for. */
  readonly #undated = new Set<string>()

  /** Refused where the dates that are asked for cannot be read. */
  constructor(records: Records, order: IncidentOrder) {
    this.#records = records
    this.#order = order
    const { dated } = order.filter
    this.#window = typeof dated === 'object' ? dateWindow(dated) : null
    const entries: [string, SortKey][] = []
    for (const incident of records.ofKind('incident')) {
      if (this.#fits(incident)) entries.push([incident.id, this.#key(incident)])
    }
    this.#sorted = SortedIds.of(entries)
  }

  get total(): number {
    return this.#sorted.size
  }

  /** How many are left out only because nobody knows when they were. */
  get undated(): number {
    return this.#undated.size
  }

  ids(offset: number, limit: number, direction: 'up' | 'down'): RecordId<'incident'>[] {
    return this.#sorted.slice(offset, limit, direction) as RecordId<'incident'>[]
  }

  /** Takes note of a change: incidents touched, and those whose claims or decisions were. */
  note(edits: readonly Edit[]): void {
    for (const id of touchedSubjects(this.#records, edits).incident) {
      const incident = this.#records.get(id)
      this.#undated.delete(id)
      if (incident && this.#fits(incident)) this.#sorted.put(id, this.#key(incident))
      else this.#sorted.drop(id)
    }
  }

  #fits(incident: Incident): boolean {
    const { text, kind, type, status } = this.#order.filter
    if (kind !== undefined && incident.kind !== kind) return false
    if (type !== undefined && incident.type !== type) return false
    if (status !== undefined && incident.status !== status) return false
    const wanted = text?.trim().toLowerCase() ?? ''
    if (wanted !== '' && !`${incident.code} ${incident.title}`.toLowerCase().includes(wanted)) return false
    return this.#fitsDates(incident)
  }

  #fitsDates(incident: Incident): boolean {
    if (this.#order.filter.dated === undefined) return true
    const date = incidentDate(this.#records, incident)
    if (this.#window === null) return date === null
    if (date !== null) return meetsWindow(date, this.#window)
    this.#undated.add(incident.id)
    return false
  }

  #key(incident: Incident): SortKey {
    const { by } = this.#order
    if (by === 'earliest' || by === 'latest') {
      const day = incidentDate(this.#records, incident)?.[by] ?? null
      return day === null ? null : Date.parse(day)
    }
    if (by === 'code') return codeKey(incident.code)
    const value = incident[by]
    return by === 'title' && value !== null ? value.toLowerCase() : value
  }
}

/** Codes in the order in which people count: 2 before 10. */
function codeKey(code: string): string {
  return code.replace(/\d+/g, (digits) => digits.padStart(12, '0'))
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
  const dateId = dateField(records, incident)?.id
  for (const { field, state, reported } of subjectEvidence(records, incident.id, fields)) {
    tally[state] += 1
    const shows = field.id === dateId ? 'date' : field.id === 'place' ? 'place' : null
    const { value } = reported
    if (shows !== null && value !== null && possibilities(value).length > 0)
      shown[shows] ??= displayValue(context, field, value)
  }
  shown.date ??= spanOf(context, incident)
  return { ...ownParts(incident, codebook), ...shown, tally }
}

/** Where no one date is reported: the period of an aggregate, or from the first to the last day that rivals claim. */
function spanOf({ records, locale }: DisplayContext, incident: Incident): string | null {
  const date = incidentDate(records, incident)
  if (date === null) return null
  const edtf = incident.period?.edtf ?? `${date.earliest ?? '..'}/${date.latest ?? '..'}`
  return describeDate(edtf, locale)
}

function ownParts({ id, code, title, kind, type, status }: Incident, codebook: Codebook | undefined) {
  const typeLabel = codebook?.types.find((one) => one.code === type)?.label ?? null
  return { id, code, title, kind, type, typeLabel, status }
}
