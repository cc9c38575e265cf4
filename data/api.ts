import { z } from 'zod'
import type { LikelyDuplicate } from './authorities/likely-duplicates.ts'
import type { CodebookPlan } from './codebook/changing/plan-codebook.ts'
import { renamesSchema } from './codebook/changing/renames.ts'
import type { CodebookFile } from './codebook/codebook-file.ts'
import { codebookContentSchema } from './codebook/content.ts'
import { givenEditSchema } from './edits/plan-edits.ts'
import type { TablePreview } from './exports/csv/preview.ts'
import { tableNames } from './exports/csv/tables.ts'
import type { AggregateBeside } from './queries/aggregate-beside.ts'
import type { AuthorityCard } from './queries/authority-card.ts'
import { type AuthorityListRow, authorityListSchema } from './queries/authority-list.ts'
import type { AuthorityReference } from './queries/authority-references.ts'
import type { CodebookVersion } from './queries/codebook-versions.ts'
import { type IncidentRow, incidentListSchema } from './queries/incident-list.ts'
import type { IncidentPanel } from './queries/incident-panel.ts'
import type { MergePreview } from './queries/merge-preview.ts'
import type { PassageReading } from './queries/passage-readings.ts'
import type { SearchHit } from './queries/search.ts'
import type { SetAsideRow } from './queries/set-aside.ts'
import { type SourceRow, sourceListSchema } from './queries/source-list.ts'
import type { SourceReading } from './queries/source-reading.ts'
import type { TypedDate } from './queries/typed-date.ts'
import { subjectId } from './records/claim.ts'
import type { Codebook } from './records/codebook.ts'
import { type RecordId, recordId } from './records/record-id.ts'
import type {
  Desk,
  EditReply,
  ExportReply,
  GazetteerEntry,
  HistoryRow,
  ImportReply,
  PossibleCopyRow,
  ProblemRow,
  ReadAgainReply,
  StepReply,
  TableImportReply,
  TablePreviewReply,
} from './replies.ts'
import { tableMapSchema } from './tables/table-map.ts'

/**
 * The one list of requests. A window, the browser and the command line ask the same things; wires carry only a name, one
 * argument and one reply, all JSON. Arguments are parsed by these schemas at the door; replies are typed here.
 */
const request = <Argument extends z.ZodType>(argument: Argument) => ({
  replies: <Reply>() => ({ argument }) as Request<Argument, Reply>,
})

type Request<Argument extends z.ZodType, Reply> = { argument: Argument; reply?: Reply }

const nothing = z.strictObject({})
const mergedId = recordId('actor', 'place', 'incident')
/** What a text is read beside. */
const readBeside = recordId('incident', 'actor', 'place')
const path = z.string().min(1).max(4_096)
const slice = { offset: z.int().min(0), limit: z.int().min(1).max(200) }

/** A file to import: by its path on this machine, or by the name under which its bytes were uploaded. */
export const fileRefSchema = z.union([
  z.strictObject({ path }),
  z.strictObject({ upload: z.string(), name: z.string() }),
])

/** What is known of imported files beforehand; it goes before what the files say of themselves. */
export const givenMetadataSchema = z.strictObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional(),
  language: z.string().optional(),
})

export const api = {
  /** What is open, and what could be. */
  desk: request(nothing).replies<Desk>(),
  'new-workbook': request(
    z.strictObject({
      name: z.string().trim().min(1).max(100),
      templates: z.array(z.string()).min(1),
      codePrefix: z.string().optional(),
      /** The folder to make it in; the usual one if left out. */
      folder: path.optional(),
    }),
  ).replies<{ path: string }>(),
  'open-workbook': request(z.strictObject({ path })).replies<{ path: string }>(),
  'open-sample': request(nothing).replies<{ path: string }>(),
  'close-workbook': request(nothing).replies<null>(),
  /** Makes a new workbook beside a damaged one, of all that is certain in it, and opens that. */
  'recover-workbook': request(z.strictObject({ path })).replies<{ path: string; sentence: string }>(),
  'forget-recent': request(z.strictObject({ path })).replies<null>(),

  /** One or more edits as one change; `seen` is the number of the change that the asker last saw. */
  edit: request(
    z.strictObject({ edits: z.array(givenEditSchema).min(1).max(1_000), seen: z.int().min(0).optional() }),
  ).replies<EditReply>(),
  undo: request(nothing).replies<StepReply>(),
  redo: request(nothing).replies<StepReply>(),

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
  codebook: request(nothing).replies<Codebook>(),
  /** Every version, newest first, with what each changed. */
  'codebook-versions': request(nothing).replies<CodebookVersion[]>(),
  /** What another codebook would touch; the edit *change-codebook* takes the same argument. Refused where it is not sound. */
  'plan-codebook': request(codebookContentSchema.extend(renamesSchema.shape)).replies<CodebookPlan>(),
  /** A codebook out of a file, to be looked at before it is taken over. */
  'read-codebook': request(z.strictObject({ file: fileRefSchema })).replies<CodebookFile>(),
  /** Writes the codebook in force into a file that people can read. */
  'write-codebook': request(z.strictObject({ to: path, overwrite: z.boolean().optional() })).replies<{
    path: string
    bytes: number
  }>(),
  /** The values of a subject that the codebook cannot hold. */
  'set-aside': request(z.strictObject({ subject: subjectId })).replies<SetAsideRow[]>(),
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
  /** Actors or places whose names hold the words, best first. */
  authorities: request(
    z.strictObject({ kind: z.enum(['actor', 'place']), text: z.string().max(200) }),
  ).replies<{ id: RecordId; name: string; names: string[] }[]>(),
  'authority-list': request(authorityListSchema).replies<{
    rows: AuthorityListRow[]
    total: number
    revision: number
  }>(),
  /** Everything on record of an actor or a place. */
  authority: request(z.strictObject({ id: recordId('actor', 'place') })).replies<AuthorityCard>(),
  /** What speaks of an actor or a place, so that some of it can be split off. */
  'authority-references': request(z.strictObject({ id: recordId('actor', 'place') })).replies<{
    rows: AuthorityReference[]
    total: number
  }>(),
  /** Two actors, places or incidents side by side before they are made one. */
  'merge-preview': request(z.strictObject({ into: mergedId, from: mergedId })).replies<MergePreview>(),
  /** Actors or places that may be one under two names, the surest first; or those like one of them. */
  'likely-duplicates': request(
    z.strictObject({ kind: z.enum(['actor', 'place']), id: recordId('actor', 'place').optional() }),
  ).replies<LikelyDuplicate[]>(),
  /** The world's places by name, larger ones first: the bundled gazetteer and country files that were added. */
  gazetteer: request(z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(100) })).replies<
    GazetteerEntry[]
  >(),
  /** Adds a GeoNames country file (as SY.txt), for good and for every workbook. */
  'add-gazetteer': request(z.strictObject({ file: fileRefSchema })).replies<{ entries: number }>(),
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

  /** Reads files into sources, as one change at the end; progress comes as notices. */
  import: request(
    z.strictObject({
      files: z.array(fileRefSchema).min(1).max(10_000),
      metadata: givenMetadataSchema.optional(),
    }),
  ).replies<ImportReply>(),
  /** Text pasted from elsewhere. */
  'import-text': request(
    z.strictObject({ text: z.string().min(1).max(20_000_000), metadata: givenMetadataSchema.optional() }),
  ).replies<ImportReply>(),
  'cancel-import': request(nothing).replies<null>(),
  /** What a source may be a copy of, and what may be copies of it: offers, which *set-source* or *dismiss* answer. */
  'possible-copies': request(z.strictObject({ source: recordId('source') })).replies<PossibleCopyRow[]>(),
  /** The first rows of a CSV file, and a map to begin with. */
  'table-preview': request(
    z.strictObject({
      file: fileRefSchema,
      encoding: z.string().optional(),
      delimiter: tableMapSchema.shape.delimiter,
    }),
  ).replies<TablePreviewReply>(),
  /** Makes the rows of a CSV file into incidents and cited claims, as one change; or says which cells cannot be read. */
  'import-table': request(
    z.strictObject({ file: fileRefSchema, map: tableMapSchema, dryRun: z.boolean().optional() }),
  ).replies<TableImportReply>(),
  encodings: request(nothing).replies<{ name: string; script: string }[]>(),
  /** Reads a source's original anew in another encoding; the old text stays. */
  'read-again': request(
    z.strictObject({ source: recordId('source'), encoding: z.string() }),
  ).replies<ReadAgainReply>(),

  /** The very rows an export would write. */
  /** A slice of a file of the report; `find` narrows it by code, title or name. */
  'export-preview': request(
    z.strictObject({ table: z.enum(tableNames), find: z.string().max(200).optional(), ...slice }),
  ).replies<TablePreview>(),
  export: request(
    z.strictObject({
      format: z.enum(['csv']),
      /** The folder to write; made by the export. */
      to: path,
      overwrite: z.boolean().optional(),
      byteOrderMark: z.boolean().optional(),
    }),
  ).replies<ExportReply>(),
} as const

export type Api = typeof api
export type RequestName = keyof Api
export type ArgumentOf<N extends RequestName> = z.input<Api[N]['argument']>
export type ReplyOf<N extends RequestName> = NonNullable<Api[N]['reply']> | Extract<Api[N]['reply'], null>

/** Every reply on every wire: the value, or the reason in one sentence. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: ReplyError }
export type ReplyError = { code: string; sentence: string; details: Record<string, string | number> }
