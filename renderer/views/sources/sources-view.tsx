import { ClipboardPaste, FilePlus, Sheet } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { SourceListArgument } from '../../../data/queries/source-list.ts'
import { knownTotal } from '../../bridge/known-total.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useReadOnly } from '../../bridge/use-read-only.ts'
import { Button } from '../../design/button/button.tsx'
import { EmptyState } from '../../design/empty-state/empty-state.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { ViewHead } from '../../design/view-head/view-head.tsx'
import { InFoot } from '../../frame/foot-slot.tsx'
import { useWords } from '../../language/use-words.ts'
import { TableImport } from '../table-import/table-import.tsx'
import { useTableImport } from '../table-import/use-table-import.ts'
import { DropPlace } from './drop-place.tsx'
import { ImportReport } from './import-report.tsx'
import { PasteText } from './paste-text.tsx'
import { SourceTable } from './source-table.tsx'
import styles from './sources-view.module.css'
import { useImport } from './use-import.ts'
import { usePaste } from './use-paste.ts'
import { WithoutFile } from './without-file.tsx'

const formats = ['.txt', '.md', '.markdown', '.html', '.htm', '.pdf', '.docx']
const tableFormats = ['.csv', '.tsv', '.txt']

/** Every source, and the ways to bring more in: by dialog, by dropping, by pasting. */
export function SourcesView() {
  const words = useWords()
  const readOnly = useReadOnly() !== null
  const { state, importFiles, importText, cancel, putAway } = useImport()
  const table = useTableImport()
  const paste = usePaste()
  const [text, setText] = useState('')
  const [sort, setSort] = useState<SourceListArgument['sort']>({ by: 'added', direction: 'down' })
  const wanted = useDeferredValue(text.trim())
  const filter = wanted === '' ? {} : { text: wanted }
  const count = useAnswer('sources', { filter, sort, offset: 0, limit: 1 })
  const total = knownTotal(count)
  const ways = (
    <>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={formats}
        onSelect={(files) => void importFiles([...(files ?? [])])}
      >
        <Button look="accent" isDisabled={readOnly}>
          <FilePlus aria-hidden="true" />
          {words('sources.add')}
        </Button>
      </FileTrigger>
      <Button isDisabled={readOnly} onPress={() => paste.open('')}>
        <ClipboardPaste aria-hidden="true" />
        {words('sources.paste')}
      </Button>
      <FileTrigger
        acceptedFileTypes={tableFormats}
        onSelect={(files) => files?.[0] && void table.begin(files[0])}
      >
        <Button isDisabled={readOnly}>
          <Sheet aria-hidden="true" />
          {words('table.bring')}
        </Button>
      </FileTrigger>
      <WithoutFile />
    </>
  )
  return (
    <DropPlace onFiles={(files) => void importFiles(files)} onText={paste.open}>
      <ViewHead title={words('frame.sources')} actions={ways}>
        <div className={styles.filter}>
          <TextField
            label={words('sources.filter')}
            labelled="said"
            placeholder={words('sources.filter')}
            value={text}
            onChange={setText}
          />
        </div>
      </ViewHead>
      {paste.draft !== null && (
        <PasteText
          draft={paste.draft}
          onDraft={paste.set}
          onImport={importText}
          onClose={() => paste.set(null)}
        />
      )}
      <ImportReport state={state} onCancel={cancel} onPutAway={putAway} />
      <TableImport table={table} />
      {total === 0 && table.state.stage === 'idle' && (
        <EmptyState title={words(wanted === '' ? 'sources.none' : 'sources.noneFound')}>
          {wanted === '' && (
            <>
              <p>{words('sources.drop')}</p>
              <p>{words('sources.dropWhy')}</p>
            </>
          )}
        </EmptyState>
      )}
      {total !== null && total > 0 && (
        <SourceTable filter={filter} sort={sort} onSort={setSort} total={total} />
      )}
      <InFoot>{total !== null && words('sources.count', { count: total })}</InFoot>
    </DropPlace>
  )
}
