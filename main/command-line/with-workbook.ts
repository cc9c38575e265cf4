import { workbookOf } from '../../data/edits/existing.ts'
import { troublesOf } from '../desk/troubles.ts'
import { openWorkbook, type WorkbookStore } from '../workbook/workbook-store.ts'
import type { ExitCode } from './command.ts'

/**
 * Opens a workbook for the length of a command: to read, without a lock, as of the last whole change; or to write, which
 * is refused while another process does. What opening came upon is said first.
 */
export async function withWorkbook(
  path: string,
  mode: 'read' | 'write',
  say: (sentence: string) => void,
  work: (store: WorkbookStore) => Promise<ExitCode>,
): Promise<ExitCode> {
  const store = await openWorkbook(path, { readOnly: mode === 'read' })
  try {
    for (const trouble of troublesOf(store.report)) say(trouble)
    workbookOf(store.records)
    return await work(store)
  } finally {
    await store.close()
  }
}
