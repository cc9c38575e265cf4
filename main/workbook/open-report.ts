import type { Finding } from './finding.ts'

/** The end of an unfinished write that was found on opening: its length, and where its bytes were put aside. */
export type TornTail = { bytes: number; keptAt: string | null }

/** What opening a workbook came upon, for a person to be told. All null is the rule. */
export type OpenReport = {
  /** The last write was never finished, and so never acknowledged: it was dropped. */
  torn: TornTail | null
  /** Something is off that no unfinished write explains: the workbook is read-only, with what is certain. */
  damage: Finding | null
}
