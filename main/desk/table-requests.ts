import { Refusal } from '../../data/refusal.ts'
import type { TableRequest } from '../../data/requests/table-requests.ts'
import type { Handlers } from '../dispatch.ts'
import { importTable } from '../tables/import-table.ts'
import { previewTable } from '../tables/preview-table.ts'
import { readTableFile } from '../tables/read-table-file.ts'
import type { Desk } from './desk.ts'
import { fileOf } from './import-requests.ts'

/** How many rows and cells a reply lists; the counts are of all of them. */
const listed = 200

/** Bringing tables in. */
export function answerTableRequests(desk: Desk): Pick<Handlers, TableRequest> {
  return {
    async 'table-preview'({ file, encoding, delimiter }) {
      const { records } = desk.store
      return previewTable(records, await readTableFile(desk.readers, fileOf(desk, file), encoding), delimiter)
    },
    async 'import-table'({ file, map, dryRun }) {
      const { store } = desk
      if (store.obstacle && !dryRun) throw new Refusal('read-only', store.obstacle)
      const done = await desk.importing.run(async (signal) => {
        const table = await readTableFile(desk.readers, fileOf(desk, file), map.encoding)
        return importTable(store, table, {
          map,
          author: desk.author,
          mode: dryRun ? 'dry run' : 'import',
          signal,
          onProgress: (rows, stage) => desk.tell({ type: 'table', rows, stage }),
        })
      })
      return {
        ...done,
        bad: done.bad.slice(0, listed),
        drafts: done.drafts.slice(0, listed),
      }
    },
  }
}
