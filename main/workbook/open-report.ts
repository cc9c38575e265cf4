import type { Finding } from './finding.ts'

/** The end of an unfinished write that was found on opening: its length, and where its bytes were put aside. */
export type TornTail = { bytes: number; keptAt: string | null }

/** What opening a workbook came upon, for a person to be told. Nothing of it is the rule. */
export type OpenReport = {
  /** The last write was never finished, and so never acknowledged: it was dropped. */
  torn: TornTail | null
  /** Something is off that no unfinished write explains: the workbook is read-only, with what is certain. */
  damage: Finding | null
  /** Changes that lie behind the damage, out of sight, and backups that may hold them. */
  behind: { changes: number; backups: number }
  /** The folder may not be written, so that the workbook is open for reading only. */
  unwritable: boolean
  /** The snapshot was damaged: everything was read from the journal instead, and nothing is lost. */
  rebuilt: Finding | null
  /** The process that had the workbook open ended without closing it. */
  takenFrom: { pid: number; host: string } | null
  /** An older format was brought up to date; a backup of it was made before. */
  migrated: { from: number; to: number } | null
}

export function emptyReport(): OpenReport {
  return {
    torn: null,
    damage: null,
    behind: { changes: 0, backups: 0 },
    unwritable: false,
    rebuilt: null,
    takenFrom: null,
    migrated: null,
  }
}

export const unwritableSentence =
  'The folder of this workbook may not be written, so it is open for reading only; copy it to a folder of yours to go on.'
