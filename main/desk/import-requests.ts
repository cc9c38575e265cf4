import { existing } from '../../data/edits/existing.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import { Refusal } from '../../data/refusal.ts'
import type { ImportRequest } from '../../data/requests/import-requests.ts'
import { firstLine } from '../../data/text/first-line.ts'
import type { Handlers } from '../dispatch.ts'
import { supportedEncodings } from '../readers/supported-encodings.ts'
import type { GivenMetadata } from '../sources/clean-metadata.ts'
import { fileAt, type ImportFile, pastedText } from '../sources/import-file.ts'
import { importSources } from '../sources/import-sources.ts'
import { readAgain } from '../sources/read-again.ts'
import type { Desk } from './desk.ts'
import { pathOf } from './uploaded-file.ts'

/** Bringing documents in. One import runs at a time; a second one is refused while it does. */
export function answerImportRequests(desk: Desk): Pick<Handlers, ImportRequest> {
  async function run(files: ImportFile[], metadata: GivenMetadata | undefined) {
    const { store } = desk
    if (store.obstacle) throw new Refusal('read-only', store.obstacle)
    return desk.importing.run((signal) =>
      importSources(store, desk.readers, files, {
        author: desk.author,
        metadata,
        copies: desk.copies,
        signal,
        onProgress: (done, total, file) => desk.tell({ type: 'import', done, total, file }),
      }),
    )
  }

  return {
    import: ({ files, metadata }) =>
      run(
        files.map((file) => fileOf(desk, file)),
        metadata,
      ),
    'import-text'({ text, metadata = {} }) {
      const title = metadata.title?.trim() || firstLine(text)
      return run([pastedText(text, 'pasted.txt')], { ...metadata, ...(title === null ? {} : { title }) })
    },
    'cancel-import'() {
      desk.importing.cancel()
      return null
    },
    async 'possible-copies'({ source }) {
      const { records } = desk.store
      existing(records, source)
      const titleOf = (id: RecordId<'source'>) => {
        const { title, original } = existing(records, id)
        return title ?? original?.name ?? id
      }
      const found = await desk.copies.possible(source)
      return found.map((one) => ({
        ...one,
        copyTitle: titleOf(one.copy),
        originalTitle: titleOf(one.original),
      }))
    },
    encodings: () => supportedEncodings.map(({ name, script }) => ({ name, script })),
    'read-again': ({ source, encoding }) => {
      existing(desk.store.records, source)
      return readAgain(desk.store, desk.readers, source, encoding, desk.author)
    },
  }
}

export function fileOf(desk: Desk, file: { path: string } | { upload: string; name: string }): ImportFile {
  const { path, name } = pathOf(desk, file)
  return { ...fileAt(path, name), label: 'path' in file ? file.path : name }
}
