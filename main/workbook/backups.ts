import { basename, join } from 'node:path'
import { type FileLayer, namesIn } from './file-layer.ts'
import type { Layout } from './layout.ts'

/** How many backups are kept; the oldest goes first. */
const backupsKept = 5

/** `2025-10-01T08-15-00-000Z-daily`: backups sort by their time. */
const backupName = /^\d{4}-\d{2}-\d{2}T[\d-]+Z-[a-z0-9-]+$/

/** Whether a backup of this day stands already. */
export function hasDailyBackup(files: FileLayer, layout: Layout, time: string): boolean {
  const today = time.slice(0, 'YYYY-MM-DD'.length)
  return backupsOf(files, layout).some((name) => name.startsWith(today))
}

/** Makes a backup unless there is one of this day already. Returns its name, or null. */
export function keepDailyBackup(files: FileLayer, layout: Layout, time: string): string | null {
  if (hasDailyBackup(files, layout, time)) return null
  return keepBackup(files, layout, time, 'daily')
}

/** Up to so many bytes are copied in passing, while a workbook is closed: a moment, where the rest takes a thread. */
const copiedInPassing = 32_000_000

/** Makes the backup of the day on this thread, unless that would be waited for. Returns its name, or null. */
export function keepSmallBackup(files: FileLayer, layout: Layout, time: string): string | null {
  const sizes = [layout.journal, layout.snapshot].flatMap((folder) =>
    namesIn(files, folder).map((name) => files.facts(join(folder, name))?.size ?? 0),
  )
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return bytes > copiedInPassing ? null : keepDailyBackup(files, layout, time)
}

/**
 * Copies the journal, the snapshot and `workbook.json` into `backups/`; originals and texts never change and need no
 * copy. The backup has its name only once all of it is on the disk. Returns the name.
 */
export function keepBackup(files: FileLayer, layout: Layout, time: string, reason: string): string {
  const name = `${time.replace(/[:.]/g, '-')}-${reason}`
  const aside = join(layout.backups, `.${name}.part`)
  removeTree(files, aside)
  files.makeFolder(aside)
  copySynced(files, layout.about, join(aside, basename(layout.about)))
  for (const folder of [layout.journal, layout.snapshot]) {
    const copy = join(aside, basename(folder))
    files.makeFolder(copy)
    for (const file of files.list(folder)) {
      if (!file.startsWith('.')) copySynced(files, join(folder, file), join(copy, file))
    }
    files.syncFolder(copy)
  }
  files.syncFolder(aside)
  files.rename(aside, join(layout.backups, name))
  files.syncFolder(layout.backups)
  for (const old of backupsOf(files, layout).slice(0, -backupsKept))
    removeTree(files, join(layout.backups, old))
  return name
}

/** Oldest first. */
export function backupsOf(files: FileLayer, layout: Layout): string[] {
  return namesIn(files, layout.backups)
    .filter((name) => backupName.test(name))
    .sort()
}

/** Copies a file and returns when the copy's bytes are on the disk. */
export function copySynced(files: FileLayer, from: string, to: string): void {
  files.copy(from, to)
  const copy = files.open(to, 'write')
  try {
    files.sync(copy)
  } finally {
    files.close(copy)
  }
}

/** Removes a file, or a folder with all that is in it. */
export function removeTree(files: FileLayer, path: string): void {
  const facts = files.facts(path)
  if (!facts) return
  if (!facts.folder) {
    files.remove(path)
    return
  }
  for (const name of files.list(path)) removeTree(files, join(path, name))
  files.removeFolder(path)
}
