import { randomBytes } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from '../../../data/refusal.ts'
import { type About, aboutBytes, readAbout } from '../about.ts'
import { backupsOf, copySynced, removeTree } from '../backups.ts'
import { type FileLayer, namesIn, realFiles } from '../file-layer.ts'
import { foldersOf, type Layout, layoutOf } from '../layout.ts'
import { type Loaded, loadWorkbook } from '../load-workbook.ts'
import { isPart, writeSynced } from '../write-whole.ts'
import { backupLayout, layJournal, layMended, mendJournal } from './mended-journal.ts'
import { recordsAnew } from './records-anew.ts'

/**
 * What could be saved: everything, since a backup held what was damaged; every change up to the damage; or every record
 * as it stood, without the changes that made it.
 */
export type Recovery = {
  /** The new workbook. */
  path: string
  saved: 'everything' | 'up to the damage' | 'records only'
  changes: number
  /** Lines of the journal behind the damage, which could not be taken along. */
  lost: number
  damagedAt: string
}

/**
 * Makes a workbook beside a damaged one, of all that is certain in it, so that a person can go on. The damaged one stays
 * as it is. Throws Refusal where there is no damage to recover from, or nothing certain.
 */
export async function recoverWorkbook(
  path: string,
  { files = realFiles, now = () => new Date().toISOString() }: { files?: FileLayer; now?: () => string } = {},
): Promise<Recovery> {
  const damaged = layoutOf(resolve(path))
  const { about, harmed } = readEitherAbout(files, damaged)
  const place = { files, layout: damaged, workbook: about.workbook, parse: 'on loading' as const }
  const shown = await loadWorkbook(place, () => {}).catch(() => null)
  shown?.history.close()
  const parent = dirname(damaged.folder)
  const aside = layoutOf(join(parent, `.${basename(damaged.folder)}.${randomBytes(4).toString('hex')}.part`))
  try {
    for (const folder of [aside.folder, ...foldersOf(aside)]) files.makeFolder(folder)
    const recovery = await recovered(files, { damaged, aside, about, harmed, shown, now })
    for (const kept of ['originals', 'texts'] as const) copyKept(files, damaged[kept], aside[kept])
    writeSynced(files, aside.about, aboutBytes(about))
    for (const folder of [...foldersOf(aside), aside.folder]) files.syncFolder(folder)
    const target = freeName(files, damaged.folder)
    files.rename(aside.folder, target)
    files.syncFolder(parent)
    return { ...recovery, path: target }
  } catch (error) {
    removeTree(files, aside.folder)
    throw error
  }
}

type Given = {
  damaged: Layout
  aside: Layout
  about: About
  /** Whether `workbook.json` itself was damaged. */
  harmed: boolean
  shown: Loaded | null
  now: () => string
}

/** Lays the journal of the new workbook. */
async function recovered(
  files: FileLayer,
  { damaged, aside, about, harmed, shown, now }: Given,
): Promise<Omit<Recovery, 'path'>> {
  const mended = await mendJournal(files, damaged, aside, about)
  const { end } = mended
  const changes = end.last?.number ?? 0
  const damagedAt = shown?.damage?.id ?? (harmed ? 'workbook.json' : 'journal')
  if (!harmed && shown !== null && shown.damage === null) {
    throw new Refusal('not-damaged', 'This workbook is not damaged; open it as it is.', {
      path: damaged.folder,
    })
  }
  if (end.damage === null && changes > 0) {
    layMended(files, aside, mended)
    return { saved: 'everything', changes, lost: 0, damagedAt }
  }
  const shownNumber = shown?.end.last?.number ?? 0
  const anew = shown && shownNumber > changes ? recordsAnew(shown.records, about.workbook, now()) : null
  if (anew) {
    layJournal(files, aside, new Map([[1, anew]]))
    return { saved: 'records only', changes: shownNumber, lost: 0, damagedAt }
  }
  if (changes === 0) {
    throw new Refusal(
      'nothing-certain',
      'Nothing in this workbook is certain any more, and no backup holds it.',
      {
        path: damaged.folder,
      },
    )
  }
  layMended(files, aside, mended)
  return {
    saved: 'up to the damage',
    changes,
    lost: Math.max(0, linesIn(mended.segments) - changes),
    damagedAt,
  }
}

/** The workbook's own statement, or where that is damaged the one of the newest backup that has one. */
function readEitherAbout(files: FileLayer, layout: Layout): { about: About; harmed: boolean } {
  try {
    return { about: readAbout(files, layout), harmed: false }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'bad-workbook') throw error
    for (const backup of backupsOf(files, layout).toReversed()) {
      try {
        return { about: readAbout(files, backupLayout(layout, backup)), harmed: true }
      } catch {
        // An older backup may still have it.
      }
    }
    throw error
  }
}

function copyKept(files: FileLayer, from: string, to: string): void {
  for (const name of namesIn(files, from))
    if (!isPart(name)) copySynced(files, join(from, name), join(to, name))
}

function linesIn(segments: ReadonlyMap<number, Buffer>): number {
  let lines = 0
  for (const bytes of segments.values()) for (const byte of bytes) lines += Number(byte === 10)
  return lines
}

function freeName(files: FileLayer, folder: string): string {
  const stem = folder.replace(/\.sourceline$/, '')
  for (let number = 1; ; number += 1) {
    const path = `${stem} recovered${number === 1 ? '' : ` ${number}`}.sourceline`
    if (!files.facts(path)) return path
  }
}
