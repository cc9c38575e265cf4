import type { Reply } from '../../data/api.ts'
import type { Notice } from '../../data/replies.ts'

/** A file as an import names it: by path where the shell knows paths, else by the name its bytes were uploaded under. */
export type FileRef = { path: string } | { upload: string; name: string }

/** What the shell around the page can do beside the requests, as data: null where it cannot, and views offer no more. */
export type Shell = {
  /** Lets a person choose a folder in a dialog of the system; answers null where it was closed. */
  chooseFolder: ((title: string) => Promise<Reply<string | null>>) | null
  /** Shows a file or folder in the system's file manager. */
  reveal: ((path: string) => Promise<Reply<null>>) | null
}

/** Whether the workbook can be reached: *lost* when its server or desk is gone. */
export type Line = 'open' | 'lost'

/**
 * The one way from the window to the workbook, whichever wire carries it. A request is never thrown back: what goes
 * wrong is a reply with its reason, the wire itself included (code `unreachable`).
 */
export type Bridge = {
  readonly shell: Shell
  request(name: string, argument: unknown): Promise<Reply<unknown>>
  /** Told of every change, and of work that goes on, and when the line is lost or there again; returns how to stop. */
  subscribe(listener: (notice: Notice) => void, onLine?: (line: Line) => void): () => void
  /** Makes a file of the page (dropped, chosen, pasted) one that an import can name. */
  hand(file: File): Promise<Reply<FileRef>>
}

export function unreachable(cause: unknown): Reply<never> {
  const sentence = cause instanceof Error ? cause.message : String(cause)
  return { ok: false, error: { code: 'unreachable', sentence, details: {} } }
}
