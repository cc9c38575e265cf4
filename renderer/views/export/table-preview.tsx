import { useDeferredValue, useState } from 'react'
import type { TablePreview as Preview } from '../../../data/exports/csv/preview.ts'
import { TextField } from '../../design/text-field/text-field.tsx'
import { Tick } from '../../design/tick/tick.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import type { Cell } from './cell-evidence.ts'
import { PreviewTable } from './preview-table.tsx'
import styles from './table-preview.module.css'

type TablePreviewProps = {
  preview: Preview | undefined
  find: string
  onFind: (text: string) => void
  chosen: Cell | null
  onChoose: (cell: Cell | null) => void
}

/** The rows of a file, those of one code or title if one wants; its columns in use, or all that it will have. */
export function TablePreview({ preview, find, onFind, chosen, onChoose }: TablePreviewProps) {
  const words = useWords()
  const { number } = useFormats()
  const [which, setWhich] = useState<'in use' | 'all'>('in use')
  const columns = preview?.columns ?? []
  const shown = columns.flatMap(({ inUse }, at) => (which === 'all' || inUse ? [at] : []))
  return (
    <div className={styles.preview}>
      <div className={styles.bar}>
        <TextField
          label={words('export.find')}
          labelled="said"
          placeholder={words('export.find')}
          value={find}
          onChange={onFind}
        />
        <Tick
          isSelected={which === 'all'}
          onChange={(all) => {
            setWhich(all ? 'all' : 'in use')
            onChoose(null)
          }}
        >
          {words('export.allColumns')}
        </Tick>
        <span className={styles.count}>
          {words('export.columns', { shown: number(shown.length), total: number(columns.length) })}
        </span>
      </div>
      {preview && <PreviewTable preview={preview} shown={shown} chosen={chosen} onChoose={onChoose} />}
    </div>
  )
}

/** What is looked for, once typing has come to rest. */
export function useFind(): { typed: string; wanted: string; type: (text: string) => void } {
  const [typed, type] = useState('')
  return { typed, wanted: useDeferredValue(typed.trim()), type }
}
