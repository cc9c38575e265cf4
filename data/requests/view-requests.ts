import { z } from 'zod'
import type { AggregateBeside } from '../queries/aggregate-beside.ts'
import { type IncidentRow, incidentListSchema } from '../queries/incident-list.ts'
import type { IncidentPanel } from '../queries/incident-panel.ts'
import type { PassageReading } from '../queries/passage-readings.ts'
import type { SearchHit } from '../queries/search.ts'
import { type SourceRow, sourceListSchema } from '../queries/source-list.ts'
import type { SourceReading } from '../queries/source-reading.ts'
import type { TypedDate } from '../queries/typed-date.ts'
import { subjectId } from '../records/claim.ts'
import { type RecordId, recordId } from '../records/record-id.ts'
import type { HistoryRow, ProblemRow } from '../replies.ts'
import { request, slice } from './request.ts'

/** What a text is read beside. */
const readBeside = recordId('incident', 'actor', 'place')

/** What the views show. */
export const viewRequests = {
  /** `undated` counts those that only their having no date leaves out. */
  incidents: request(incidentListSchema).replies<{
    rows: IncidentRow[]
    total: number
    undated: number
    revision: number
  }>(),
  incident: request(z.strictObject({ id: recordId('incident') })).replies<IncidentPanel>(),
  sources: request(sourceListSchema).replies<{ rows: SourceRow[]; total: number; revision: number }>(),
  source: request(z.strictObject({ id: recordId('source') })).replies<SourceReading>(),
  /** The sources an incident is cited from, or an actor or a place is spoken of in, most cited first. */
  'cited-sources': request(z.strictObject({ id: readBeside })).replies<
    {
      id: RecordId<'source'>
      title: string | null
      fileName: string | null
      language: string | null
      passages: number
    }[]
  >(),
  /** What the words of a passage read as, for each field that could take them of what the text is read beside. */
  'passage-readings': request(
    z.strictObject({
      source: recordId('source'),
      quote: z.string().max(20_000),
      start: z.int().min(0),
      subject: readBeside,
    }),
  ).replies<PassageReading>(),
  /** What a date comes to while it is typed: its day, or what it may hang on. */
  'typed-date': request(
    z.strictObject({
      subject: subjectId,
      field: z.string(),
      text: z.string().max(200),
      /** The claim that is corrected, and the source that lies open. */
      claim: recordId('claim').optional(),
      source: recordId('source').optional(),
    }),
  ).replies<TypedDate>(),
  /** One search at a time for each `asker`: a newer one takes the place of the one before, which is refused then. */
  search: request(
    z.strictObject({
      query: z.string().max(500),
      limit: z.int().min(1).max(200),
      asker: z.string().max(100).optional(),
    }),
  ).replies<SearchHit[]>(),
  /** What stands against the workbook or one record of it, the weightiest first; or what was dismissed. */
  problems: request(
    z.strictObject({ about: z.string().optional(), dismissed: z.boolean().optional(), ...slice }),
  ).replies<{ rows: ProblemRow[]; total: number; revision: number }>(),
  /** An aggregate beside the incidents that the workbook holds for its scope and period. */
  aggregate: request(z.strictObject({ id: recordId('incident') })).replies<AggregateBeside>(),
  history: request(z.strictObject(slice)).replies<{ rows: HistoryRow[]; total: number }>(),
} as const

export type ViewRequest = keyof typeof viewRequests
