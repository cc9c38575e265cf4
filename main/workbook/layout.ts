import { join } from 'node:path'

/** Where everything lies in a workbook's folder. */
export type Layout = {
  folder: string
  /** The format version and the workbook's id. */
  about: string
  lock: string
  journal: string
  snapshot: string
  manifest: string
  originals: string
  texts: string
  backups: string
}

export function layoutOf(folder: string): Layout {
  const snapshot = join(folder, 'snapshot')
  return {
    folder,
    about: join(folder, 'workbook.json'),
    lock: join(folder, 'lock'),
    journal: join(folder, 'journal'),
    snapshot,
    manifest: join(snapshot, 'manifest.json'),
    originals: join(folder, 'originals'),
    texts: join(folder, 'texts'),
    backups: join(folder, 'backups'),
  }
}

/** The file of a journal segment, counted from 1 on. */
export function journalFile(layout: Layout, segment: number): string {
  return join(layout.folder, journalName(segment))
}

/** The same as seen from the workbook's folder: `journal/000001.jsonl`. */
export function journalName(segment: number): string {
  return `journal/${String(segment).padStart(6, '0')}.jsonl`
}

/** The number of a journal segment by its file name; null for any other name. */
export function journalSegment(name: string): number | null {
  const found = /^(\d{6,})\.jsonl$/.exec(name)
  return found ? Number(found[1]) : null
}

/** The folders of a workbook. */
export function foldersOf(layout: Layout): string[] {
  return [layout.journal, layout.snapshot, layout.originals, layout.texts, layout.backups]
}
