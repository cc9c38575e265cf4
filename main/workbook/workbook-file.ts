import type { Adapter } from 'lowdb'
import { RecordTable } from '../../data/records/record-table.ts'
import { readAbout, writeAbout } from './about.ts'
import { BackupKeeper } from './backup-keeper.ts'
import { backupsOf, keepBackup } from './backups.ts'
import type { FileLayer } from './file-layer.ts'
import type { History } from './journal/history.ts'
import { linesOf, type SealedChange } from './journal/journal-line.ts'
import type { ChangePoint } from './journal/journal-scan.ts'
import { JournalWriter } from './journal/journal-writer.ts'
import { linesBehind } from './journal/lines-behind.ts'
import { keepTornTail } from './journal/torn-tail.ts'
import { foldersOf, type Layout } from './layout.ts'
import { type Loaded, loadWorkbook } from './load-workbook.ts'
import type { WorkbookLock } from './lock/lock.ts'
import { lockIfWritable } from './lock/lock-if-writable.ts'
import { migrateRecords } from './migrate-workbook.ts'
import { type Migration, versionAfter } from './migrations.ts'
import { emptyReport, type OpenReport, unwritableSentence } from './open-report.ts'
import type { Loading } from './snapshot/load-snapshot.ts'
import { SnapshotKeeper, type SnapshotLimits } from './snapshot/snapshot-keeper.ts'
import type { SnapshotTarget } from './snapshot/snapshot-target.ts'

/** What lowdb holds for us: the records as the disk has them, and the changes that are not there yet. */
export type WorkbookData = { records: RecordTable; pending: SealedChange[] }

export type FileOptions = {
  files: FileLayer
  layout: Layout
  /** The holder of the lock may write. A reader changes nothing in the folder, whatever it finds there. */
  access: 'write' | 'read'
  now: () => string
  migrations: readonly Migration[]
  snapshots: SnapshotTarget
  limits: SnapshotLimits
  onLoading: (loading: Loading) => void
}

/**
 * The disk side of a workbook, as a lowdb adapter. `read` is snapshot and journal, migrated and parsed; `write` appends
 * the pending changes with one fsync and never the whole.
 */
export class WorkbookFile implements Adapter<WorkbookData> {
  readonly #options: FileOptions
  readonly report: OpenReport = emptyReport()
  /** The id that the headers of this workbook carry. */
  workbook = ''
  #records = new RecordTable()
  #last: ChangePoint | null = null
  #history: History | null = null
  #lock: WorkbookLock | null = null
  #journal: JournalWriter | null = null
  #keeper: SnapshotKeeper | null = null
  #backups: BackupKeeper | null = null

  constructor(options: FileOptions) {
    this.#options = options
  }

  get history(): History {
    if (!this.#history) throw new Error('the workbook was not read yet')
    return this.#history
  }

  /** The latest change of all. */
  get last(): ChangePoint | null {
    return this.#last
  }

  /** Why nothing can be written, in one sentence; null where it can. */
  get obstacle(): string | null {
    if (this.report.unwritable) return unwritableSentence
    if (this.#options.access === 'read') return 'The workbook is open for reading only.'
    if (this.report.damage) {
      return 'The workbook is damaged and open for reading only; recover what is certain into a new workbook to go on.'
    }
    return this.#journal?.broken ?? null
  }

  /** Why the last snapshot could not be written; null where it could. Nothing depends on it but the time to open. */
  get snapshotFailure(): unknown {
    return this.#keeper?.failure ?? null
  }

  async read(): Promise<WorkbookData> {
    const { files, layout, access, now, migrations } = this.#options
    readAbout(files, layout, versionAfter(migrations))
    if (access === 'write') {
      this.#lock = await lockIfWritable(files, layout, now())
      this.report.unwritable = this.#lock === null
    }
    try {
      this.report.takenFrom = this.#lock?.takenFrom ?? null
      await this.#load()
      return { records: this.#records, pending: [] }
    } catch (error) {
      this.#backups?.end()
      this.#lock?.release()
      throw error
    }
  }

  async write({ pending }: WorkbookData): Promise<void> {
    if (!this.#journal) throw new Error('the workbook is not open for writing')
    const { segment, offset } = this.#journal.position
    const lines = linesOf(pending)
    const [only] = lines
    this.#journal.append(lines.length === 1 && only ? only : Buffer.concat(lines))
    let at = offset
    for (const [index, { header, edits }] of pending.entries()) {
      const { length } = lines[index] as Buffer
      this.history.add(header, { segment, offset: at, length })
      this.#last = { id: header.id, number: (this.#last?.number ?? 0) + 1 }
      this.#keeper?.note(edits, length)
      at += length
    }
  }

  /** To be called when what was written is in the records too: from then on a snapshot may be taken. */
  applied(): void {
    this.#keeper?.consider()
  }

  async close(): Promise<void> {
    const isSound = this.obstacle === null
    this.#backups?.end()
    await this.#keeper?.close()
    this.#journal?.close()
    if (isSound) this.#backups?.last()
    this.#history?.close()
    this.#lock?.release()
  }

  async #load(): Promise<void> {
    const { files, layout, migrations, onLoading } = this.#options
    const current = versionAfter(migrations)
    const { version, workbook } = readAbout(files, layout, current)
    const parse = version < current ? 'after migration' : 'on loading'
    const loaded = await loadWorkbook({ files, layout, workbook, parse }, onLoading)
    this.workbook = workbook
    this.#records = loaded.records
    this.#history = loaded.history
    this.#last = loaded.end.last
    this.report.damage = loaded.damage
    if (loaded.damage) {
      const changes = loaded.end.damage ? linesBehind(files, layout, loaded.end.position) : 0
      this.report.behind = { changes, backups: backupsOf(files, layout).length }
    }
    this.report.rebuilt = loaded.rebuilt
    if (loaded.end.torn) this.report.torn = { bytes: loaded.end.torn.length, keptAt: null }
    if (this.#lock && !loaded.damage) this.#beginWriting(loaded)
    if (version < current && !loaded.damage) await this.#migrate(version)
    if (this.#journal && loaded.parsed === 'changed') this.#parseLater()
    this.applied()
  }

  #beginWriting({ end, since }: Loaded): void {
    const { files, layout, limits, snapshots, now } = this.#options
    for (const folder of foldersOf(layout)) if (!files.facts(folder)) files.makeFolder(folder)
    if (end.torn) this.report.torn = keepTornTail(files, layout, end.torn, now())
    const journal = new JournalWriter(files, layout, end.position)
    this.#journal = journal
    const source = {
      workbook: this.workbook,
      records: () => this.#records,
      last: () => this.#last as ChangePoint,
      beginSegment: () => journal.beginSegment(),
      now,
    }
    this.#keeper = new SnapshotKeeper(source, snapshots, { limits, since })
    const isWorthIt = () => this.report.damage === null && (this.#last?.number ?? 0) > 1
    this.#backups = new BackupKeeper({ files, layout, now, isWorthIt }, snapshots)
  }

  async #migrate(version: number): Promise<void> {
    const { files, layout, now, migrations } = this.#options
    const current = versionAfter(migrations)
    const time = now()
    if (this.#journal) keepBackup(files, layout, time, `before-version-${current}`)
    const steps = migrations.slice(version - 1)
    const at = { parent: this.#last?.id ?? null, workbook: this.workbook, time }
    const { changes, misfit } = await migrateRecords(this.#records, steps, at)
    this.report.damage = misfit
    this.report.migrated = { from: version, to: current }
    if (!this.#journal || misfit) return
    if (changes.length > 0) await this.write({ records: this.#records, pending: changes })
    writeAbout(files, layout, { format: 'sourceline', version: current, workbook: this.workbook })
  }

  /** A large snapshot meets the schemas in the thread beside; what does not fit ends all writing. */
  #parseLater(): void {
    const found = this.#options.snapshots.check()
    found.then(
      (finding) => {
        this.report.damage ??= finding
      },
      () => {},
    )
  }
}
