import { randomBytes } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from '../../../data/refusal.ts'
import { type About, aboutBytes, readAbout } from '../about.ts'
import { backupsOf, copySynced, removeTree } from '../backups.ts'
import { type FileLayer, namesIn, realFiles } from '../file-layer.ts'
import { readHeader } from '../journal/journal-line.ts'
import { foldersOf, type Layout, layoutOf } from '../layout.ts'
import { type Loaded, loadWorkbook } from '../load-workbook.ts'
import { isPart, writeSynced } from '../write-whole.ts'
import { goneAround } from './gone-around.ts'
import { backupLayout, layJournal, layMended, mendJournal } from './mended-journal.ts'
import { recordsAnew } from './records-anew.ts'
import type { Counted } from './told-left-out.ts'

/**
 * What could be saved: everything, since a backup held what was damaged; every change up to the damage; those and what
 * is certain behind it; or every record as it stood, without the changes that made it.
 */
export type Recovery = {
  /** The new workbook. */
  path: string
  saved: 'everything' | 'up to the damage' | 'around the damage' | 'records only'
  /** Up to the damage, or all where nothing is lost. */
  changes: number
  /** Changes that could not be taken along; at least so many, where the chain itself is damaged. */
  lost: number
  /** What became of the changes behind those that are damaged. */
  later: Counted
  /** The file in the new workbook's folder that tells what was left out; null where nothing was. */
  told: string | null
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
  const changes = mended.end.last?.number ?? 0
  const damagedAt = shown?.damage?.id ?? (harmed ? 'workbook.json' : 'journal')
  const whole = { changes, lost: 0, later: { whole: 0, part: 0, none: 0 }, told: null, damagedAt }
  if (!harmed && shown !== null && shown.damage === null) {
    const details = { path: damaged.folder }
    throw new Refusal('not-damaged', 'This workbook is not damaged; open it as it is.', details)
  }
  if (mended.end.damage === null && changes > 0) {
    layMended(files, aside, mended)
    return { saved: 'everything', ...whole }
  }
  const shownNumber = shown?.end.last?.number ?? 0
  const anew = shown && shownNumber > changes ? recordsAnew(shown.records, about.workbook, now()) : null
  if (anew) {
    layJournal(files, aside, new Map([[1, anew.line]]))
    return { ...whole, saved: 'records only', changes: shownNumber }
  }
  if (changes === 0) {
    const sentence = 'Nothing in this workbook is certain any more, and no backup holds it.'
    throw new Refusal('nothing-certain', sentence, { path: damaged.folder })
  }
  layMended(files, aside, mended)
  const from = { name: basename(damaged.folder), about, time: now() }
  return { ...whole, ...(await goneAround(files, aside, mended, from)) }
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
    const about = aboutOfJournal(files, layout)
    if (!about) throw error
    return { about, harmed: true }
  }
}

/** The journal knows its workbook; taken for the oldest version, since migrating what is migrated changes nothing. */
function aboutOfJournal(files: FileLayer, layout: Layout): About | null {
  for (const name of namesIn(files, layout.journal).toSorted()) {
    const bytes = files.readWhole(join(layout.journal, name))
    for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) {
      const header = readHeader(bytes.subarray(start, end))
      if (typeof header !== 'string') return { format: 'sourceline', version: 1, workbook: header.workbook }
    }
  }
  return null
}

function copyKept(files: FileLayer, from: string, to: string): void {
  for (const name of namesIn(files, from))
    if (!isPart(name)) copySynced(files, join(from, name), join(to, name))
}

function freeName(files: FileLayer, folder: string): string {
  const stem = folder.replace(/\.sourceline$/, '')
  for (let number = 1; ; number += 1) {
    const path = `${stem} recovered${number === 1 ? '' : ` ${number}`}.sourceline`
    if (!files.facts(path)) return path
  }
}
