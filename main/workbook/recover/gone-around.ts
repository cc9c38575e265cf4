import { join } from 'node:path'
import type { ChangeId } from '../../../data/changes/change.ts'
import { RecordTable } from '../../../data/records/record-table.ts'
import type { About } from '../about.ts'
import type { FileLayer } from '../file-layer.ts'
import { scanJournal } from '../journal/journal-scan.ts'
import { replayEdits } from '../journal/replay.ts'
import { journalFile, type Layout } from '../layout.ts'
import { currentVersion } from '../migrations.ts'
import { writeSynced } from '../write-whole.ts'
import { laterLines } from './later-lines.ts'
import type { MendedJournal } from './mended-journal.ts'
import type { Recovery } from './recover-workbook.ts'
import { takeLater } from './take-later.ts'
import { countLater, toldLeftOut } from './told-left-out.ts'

/** The file in a recovered workbook's folder that tells what could not be taken along. */
const toldIn = 'left-out.txt'

type Around = Pick<Recovery, 'saved' | 'lost' | 'later' | 'told'>

/**
 * Takes along what is certain behind the damage, for a journal that is laid up to it: the changes follow in a segment of
 * their own. Of a workbook that is still to be migrated nothing is, since its records do not fit the schemas of today.
 */
export async function goneAround(
  files: FileLayer,
  aside: Layout,
  { segments, end }: MendedJournal,
  { name, about, time }: { name: string; about: About; time: string },
): Promise<Around> {
  const records = new RecordTable()
  const before = new Set<ChangeId>()
  const start = { position: { segment: 1, offset: 0 }, after: null, workbook: about.workbook }
  await scanJournal(files, aside, start, ({ header, edits }) => {
    before.add(header.id)
    return replayEdits(records, edits)
  })
  const last = end.last?.id
  if (!last) throw new Error('there is nothing before the damage')
  const { position } = end
  const lines = laterLines(segments, { position, before, workbook: about.workbook })
  const migrated = about.version === currentVersion
  const given = migrated ? lines : [...lines].map(({ header }) => ({ header, edits: null }))
  const taken = await takeLater(records, given, { last, known: before, workbook: about.workbook, time })
  const later = countLater(taken.later)
  const lost = taken.lost.length + later.none
  if (taken.lines.length > 0) {
    writeSynced(files, journalFile(aside, position.segment + 1), Buffer.concat(taken.lines))
    files.syncFolder(aside.journal)
  }
  const told = toldLeftOut(records, taken, { from: name, time })
  writeSynced(files, join(aside.folder, toldIn), Buffer.from(told))
  const saved = later.whole + later.part > 0 ? 'around the damage' : 'up to the damage'
  return { saved, lost, later, told: toldIn }
}
