import { randomBytes } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import type { ReadyChange } from '../../data/changes/change.ts'
import { draftOfEdits } from '../../data/changes/draft-of-edits.ts'
import { checkDraft } from '../../data/edits/check-draft.ts'
import { isOfKind } from '../../data/records/record-id.ts'
import { RecordTable } from '../../data/records/record-table.ts'
import { Refusal } from '../../data/refusal.ts'
import { aboutBytes } from './about.ts'
import { newSalt } from './changes/new-salt.ts'
import { errorCode, type FileLayer, realFiles } from './file-layer.ts'
import { sealChange } from './journal/journal-line.ts'
import { foldersOf, journalFile, type Layout, layoutOf } from './layout.ts'
import { currentVersion } from './migrations.ts'
import { writeSynced } from './write-whole.ts'

export type CreateOptions = { files?: FileLayer; now?: () => string }

/**
 * Makes a workbook whose first change is the one given: it must make the workbook record and its codebook. All is made
 * in a folder beside and renamed into place when it is on the disk, so that nobody ever sees half of it. Throws Refusal
 * where something is there already.
 */
export async function createWorkbook(
  path: string,
  first: ReadyChange,
  { files = realFiles, now = () => new Date().toISOString() }: CreateOptions = {},
): Promise<void> {
  const target = resolve(path)
  if (files.facts(target)) throw taken(target)
  const parent = dirname(target)
  if (!files.facts(parent)?.folder) {
    throw new Refusal('no-folder', `There is no folder ${parent} to make the workbook in.`, { path: parent })
  }
  const edits = checkDraft(draftOfEdits(new RecordTable(), first.edits), nothingKept)
  const workbook = edits.map(({ id }) => id).find((id) => isOfKind('workbook', id))
  if (!workbook) throw new Error('the first change of a workbook makes its workbook record')
  const change = sealChange(edits, {
    label: first.label,
    author: first.author,
    parent: null,
    workbook,
    time: now(),
    salt: newSalt(),
  })
  const aside = layoutOf(
    join(parent, `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}`),
  )
  try {
    fill(files, aside, aboutBytes({ format: 'sourceline', version: currentVersion, workbook }), change.line)
    files.rename(aside.folder, target)
  } catch (error) {
    discard(files, aside)
    const code = errorCode(error)
    throw code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM' ? taken(target) : error
  }
  files.syncFolder(parent)
}

const nothingKept = { hasText: () => false, hasOriginal: () => false }

function fill(files: FileLayer, layout: Layout, about: Uint8Array, line: Uint8Array): void {
  files.makeFolder(layout.folder)
  for (const folder of foldersOf(layout)) files.makeFolder(folder)
  writeSynced(files, journalFile(layout, 1), line)
  writeSynced(files, layout.about, about)
  for (const folder of [...foldersOf(layout), layout.folder]) files.syncFolder(folder)
}

function discard(files: FileLayer, layout: Layout): void {
  const steps = [
    () => files.remove(layout.about),
    () => files.remove(journalFile(layout, 1)),
    ...[...foldersOf(layout), layout.folder].map((folder) => () => files.removeFolder(folder)),
  ]
  for (const step of steps) {
    try {
      step()
    } catch {
      // What was never made need not be removed.
    }
  }
}

function taken(path: string): Refusal {
  return new Refusal('exists', `There is something at ${path} already; choose another name.`, { path })
}
