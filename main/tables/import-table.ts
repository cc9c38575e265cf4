import type { Edit } from '../../data/changes/edit.ts'
import { given } from '../../data/edits/given-fields.ts'
import { misfitReason } from '../../data/misfit/misfit-reason.ts'
import type { Records } from '../../data/records/records.ts'
import { makeSource, type Source, sourceSchema } from '../../data/records/source.ts'
import { Refusal } from '../../data/refusal.ts'
import type { TableImportReply } from '../../data/replies.ts'
import { planningTable, planTable, type TablePlan } from '../../data/tables/plan-table.ts'
import type { TableMap } from '../../data/tables/table-map.ts'
import { editContext } from '../desk/edit-requests.ts'
import { newId } from '../new-id.ts'
import { Pace } from '../workbook/pace.ts'
import { sha256Of } from '../workbook/sha256.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'
import type { TableFile } from './read-table-file.ts'

type TableImport = {
  map: TableMap
  author: string
  /** *dry run*: nothing is kept or made, the reply says what would be. */
  mode: 'import' | 'dry run'
  signal?: AbortSignal
  /** Told how many rows are read, now and then, and once when they are about to be written. */
  onProgress?: (rows: number, stage: 'reading' | 'writing') => void
}

/**
 * Makes the incidents and claims of a table as one change, together with the file as a source; or nothing at all, if one
 * cell cannot be read. The file and its text are on the disk before the change is. Throws Refusal where the map does not
 * fit, and where it was cancelled.
 */
export async function importTable(
  store: WorkbookStore,
  file: TableFile,
  { map, author, mode, signal, onProgress = () => {} }: TableImport,
): Promise<TableImportReply> {
  const { known, source, textSha256 } = sourceFor(store.records, file, map)
  const read = { id: source.id, textSha256, text: file.text }
  const begun = store.number
  let planned = await inSlices(
    planningTable(store.records, read, map, editContext(store, author)),
    (rows) => onProgress(rows, 'reading'),
    signal,
  )
  const reply = (made: { change: string | null; source: Source['id'] | null }): TableImportReply => ({
    rows: planned.rows,
    ...{ incidents: planned.drafts.length, claims: planned.claims },
    ...{ actors: planned.actors, places: planned.places },
    ...{ bad: planned.bad, badCount: planned.bad.length, drafts: planned.drafts, known, ...made },
  })
  if (planned.rows === 0)
    throw new Refusal('empty-table', 'The table has no rows below the header to bring in.')
  if (planned.bad.length > 0 || mode === 'dry run')
    return reply({ change: null, source: known ? source.id : null })
  onProgress(planned.rows, 'writing')
  await store.putOriginal(file.bytes)
  await store.putText(file.text)
  const notice = await committed(() =>
    store.commit(() => {
      // Whatever was changed meanwhile may have taken a code or a name.
      if (store.number !== begun) planned = planTable(store.records, read, map, editContext(store, author))
      refuseBad(planned)
      const keep: Edit[] = known ? [] : [{ id: source.id, created: source }]
      return { label: 'import-table', author, edits: [...keep, ...planned.edits] }
    }),
  )
  return reply({ change: notice.id, source: source.id })
}

/** Works a long plan off while others have their turn. Throws Refusal where it was cancelled. */
async function inSlices<T>(
  planning: Generator<number, T>,
  tell: (rows: number) => void,
  signal: AbortSignal | undefined,
): Promise<T> {
  const pace = new Pace()
  for (;;) {
    const step = planning.next()
    if (step.done) return step.value
    if (!pace.tired) continue
    tell(step.value)
    await pace.rest()
    if (signal?.aborted) throw new Refusal('cancelled', 'Cancelled; nothing of the table was brought in.')
  }
}

function refuseBad({ bad: [first] }: TablePlan): void {
  if (first) throw new Refusal('bad-cell', `Row ${first.row}: ${first.reason}`, { row: first.row })
}

async function committed<T>(commit: () => Promise<T>): Promise<T> {
  try {
    return await commit()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'too-large') throw error
    throw new Refusal(
      'table-too-large',
      'This is too much for one change; map fewer columns, or bring the rows in parts ("rows": {"from": 2, "to": 5000}).',
      error.details,
    )
  }
}

/** The source that keeps this very file, read as this very text, if there is one. */
export function sourceOfFile(records: Records, { sha256, text }: TableFile): Source | null {
  const textSha256 = sha256Of(text)
  for (const source of records.ofKind('source')) {
    if (source.original?.sha256 !== sha256) continue
    if (source.texts.some((one) => one.sha256 === textSha256)) return source
  }
  return null
}

function sourceFor(records: Records, file: TableFile, map: TableMap) {
  const textSha256 = sha256Of(file.text)
  const known = sourceOfFile(records, file)
  if (known) return { known: true, source: known, textSha256 }
  const text = {
    ...{ sha256: textSha256, length: file.text.length, extractor: file.extractor, encoding: file.encoding },
    ...{ time: new Date().toISOString(), pages: null },
  }
  const original = { name: file.name, mediaType: 'text/csv', bytes: file.bytes.length, sha256: file.sha256 }
  const source = makeSource(newId('source'), {
    ...{ title: file.name, kind: 'dataset', accessed: text.time.slice(0, 10), ...given(map.source ?? {}) },
    ...{ original, texts: [text] },
  })
  const parsed = sourceSchema.safeParse(source)
  if (parsed.success) return { known: false, source: parsed.data, textSha256 }
  const reason = misfitReason(parsed.error, { given: source, schema: sourceSchema })
  throw new Refusal('bad-metadata', `The map says of the source what it cannot be: ${reason}.`)
}
