import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { OpenOptions } from '../../../main/workbook/open-options.ts'
import { createWorkbook, openWorkbook, type WorkbookStore } from '../../../main/workbook/workbook-store.ts'
import { beginning, by, created, incident } from './sample-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A new workbook in a folder of its own, open for writing. */
export async function newWorkbook(options: OpenOptions = {}): Promise<WorkbookStore> {
  const path = join(temporaryFolder(), 'raids.sourceline')
  await createWorkbook(path, beginning)
  return openWorkbook(path, options)
}

/** Closes a workbook and opens it again. */
export async function reopen(store: WorkbookStore, options: OpenOptions = {}): Promise<WorkbookStore> {
  await store.close()
  return openWorkbook(store.path, options)
}

/** Adds incidents, each in a change of its own, numbered from `first` to `last`, with breath for others in between. */
export async function addIncidents(store: WorkbookStore, first: number, last: number): Promise<void> {
  for (let number = first; number <= last; number += 1) {
    await store.commit(by('Amal', 'add-incident', created(incident(number))))
    await setImmediate()
  }
}

/** The codes of all incidents, which tell what a store holds. */
export function codes(store: WorkbookStore): string[] {
  return [...store.records.ofKind('incident')].map(({ code }) => code)
}

/** The codes that `addIncidents` leaves. */
export function codesUpTo(last: number): string[] {
  return Array.from({ length: last }, (_, index) => `SY-${index + 1}`)
}
