import type { ChangeNotice } from './changes/change.ts'
import type { Problem } from './problems/problem.ts'
import type { ChangeAbout } from './queries/change-about.ts'
import type { PossibleCopy } from './queries/possible-copies.ts'
import type { RecordId, RecordKind } from './records/record-id.ts'
import type { Workbook } from './records/workbook.ts'
import type { RowDraft } from './tables/plan-table.ts'
import type { TableMap } from './tables/table-map.ts'
import type { BadCell } from './tables/table-row.ts'

/* What requests are answered with, and what is told unasked: the shapes that `api.ts` names. */

/** What is told unasked, to every window. */
export type Notice =
  | { type: 'desk' }
  | { type: 'change'; change: ChangeNotice }
  /** A large workbook is being opened; its incidents can be listed from when they are ready. */
  | { type: 'loading'; done: number; total: number; incidents: 'coming' | 'ready' }
  | { type: 'import'; done: number; total: number; file: string }
  /** So many rows of a table are read; `writing` once all are. */
  | { type: 'table'; rows: number; stage: 'reading' | 'writing' }

export type Desk = {
  version: string
  author: string
  workbook: OpenWorkbook | null
  recent: { path: string; name: string; opened: string; exists: boolean }[]
  templates: { name: string; label: string; types: string[] }[]
  /** Where new workbooks are made unless another folder is chosen. */
  folder: string
}

export type OpenWorkbook = {
  path: string
  workbook: Workbook
  /** The number of the last change. */
  number: number
  counts: Record<RecordKind, number>
  /** Why nothing can be written, in one sentence; null where it can. */
  readOnly: string | null
  /** What was found amiss on opening, each in one sentence; empty as a rule. */
  troubles: string[]
  /** Whether it is damaged, so that a workbook of what is certain can be made of it. */
  damaged: boolean
  undo: { label: string } | null
  redo: { label: string } | null
}

/** `change` is null where the edits came out as what stood there already. */
export type EditReply = { change: string | null; number: number; ids: (string | null)[] }

/** A place of a gazetteer, ready to become one of the workbook's. */
export type GazetteerEntry = {
  /** As `geonames:170017`. */
  gazetteer: string
  name: string
  names: string[]
  point: { latitude: number; longitude: number }
  /** ISO 3166-1, two letters. */
  country: string
  /** The code of the first-order division, as GeoNames numbers it. */
  admin1: string
  level: 'town' | 'district' | 'province' | 'country'
  population: number
}

/** A problem as a list shows it. */
export type ProblemRow = Problem & {
  /** The code and title of the incident, or the name of the place or actor. */
  title: string
  /** The values that contradict each other, or the one without a passage, as displayed, each once; none for other rules. */
  values: string[]
  dismissal: { id: RecordId<'dismissal'>; reason: string; author: string } | null
}

export type ImportLine =
  | {
      file: string
      id: RecordId<'source'>
      title: string | null
      characters: number
      sha256: string
      duplicateOf?: RecordId<'source'>
      /** What was said of the file on importing it and is otherwise in the source that is there already, which stays as it is. */
      notApplied?: ('title' | 'publisher' | 'author' | 'url' | 'published' | 'language')[]
      /** What the workbook had lost of the source: how many files were put back, how many texts are missing still. */
      putBack?: { files: number; lost: number }
      /** Another source in which most of its text stands; `score` is the share of it, from 0 to 1. */
      possibleCopyOf?: { id: RecordId<'source'>; score: number }
    }
  | { file: string; error: string }

export type ImportReply = { lines: ImportLine[]; cancelled: boolean }

/** A possible copy with what it is called, and what it may be a copy of. */
export type PossibleCopyRow = PossibleCopy & { copyTitle: string; originalTitle: string }

export type TablePreviewReply = {
  name: string
  encoding: string | null
  delimiter: string
  columns: string[]
  /** The first of them, cell by cell. */
  rows: string[][]
  total: number
  /** What the columns could be, from their names. */
  map: TableMap
  /** The source that keeps this very file already. */
  source: RecordId<'source'> | null
}

/** What a table came to, or would come to. Where `badCount` is not 0, nothing was made. */
export type TableImportReply = {
  rows: number
  incidents: number
  claims: number
  actors: number
  places: number
  /** The first of the cells that cannot be read, and of the incidents. */
  bad: BadCell[]
  badCount: number
  drafts: RowDraft[]
  source: RecordId<'source'> | null
  /** Whether the file was kept already, and its rows may have been brought in before. */
  known: boolean
  /** null where nothing was made. */
  change: string | null
}

export type ReadAgainReply = {
  exact: number
  moved: number
  approximate: number
  lost: number
  number: number
}

export type HistoryRow = {
  number: number
  id: string
  author: string
  time: string
  label: string
  /** The number of the change that this one undoes or makes again. */
  undoes: number | null
  about: ChangeAbout
  records: number
}

/** A change taken back or made again: the change that says so, and what the first one did and to what. */
export type StepReply = ChangeNotice & { did: string; about: ChangeAbout }

export type ExportReply = {
  folder: string
  files: { name: string; rows: number; bytes: number }[]
  neutralised: number
}
