import { existing } from '../../data/edits/existing.ts'
import { standingOf } from '../../data/queries/standing.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import { Refusal } from '../../data/refusal.ts'
import type { ReadAgainReply } from '../../data/replies.ts'
import { performEdits } from '../desk/edit-requests.ts'
import type { ReaderPool } from '../readers/reader-pool.ts'
import { isReadFailure } from '../readers/reading.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'

/** Reads a source's original in another encoding. The old text stays; says what became of each excerpt in the new one. */
export async function readAgain(
  store: WorkbookStore,
  readers: ReaderPool,
  id: RecordId<'source'>,
  encoding: string,
  author: string,
): Promise<ReadAgainReply> {
  const { original } = existing(store.records, id)
  if (!original) throw new Refusal('no-original', 'This source has no file that could be read again.')
  const reading = await readers.read({
    name: original.name,
    bytes: new Uint8Array(store.original(original.sha256)),
    encoding,
  })
  if (isReadFailure(reading)) throw new Refusal(reading.code, reading.error, reading.details)
  const text = {
    sha256: await store.putText(reading.text),
    length: reading.text.length,
    extractor: reading.extractor,
    encoding: reading.encoding,
    time: new Date().toISOString(),
    pages: reading.pages?.map((page) => page.start) ?? null,
  }
  const { number } = await performEdits(
    store,
    [{ edit: 'add-source-text', argument: { source: id, text } }],
    { author },
  )
  const found = { exact: 0, moved: 0, approximate: 0, lost: 0 }
  for (const excerpt of store.records.referring('excerpt', id))
    found[standingOf(excerpt, text.sha256).outcome] += 1
  return { ...found, number }
}
