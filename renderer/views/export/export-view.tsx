import { useState } from 'react'
import { type TableName, tableNames } from '../../../data/exports/csv/table-names.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Button } from '../../design/button/button.tsx'
import { Panes } from '../../design/panes/panes.tsx'
import { Tabs } from '../../design/tabs/tabs.tsx'
import { ViewHead } from '../../design/view-head/view-head.tsx'
import { InFoot } from '../../frame/foot-slot.tsx'
import { useWords } from '../../language/use-words.ts'
import { behind, type Cell } from './cell-evidence.ts'
import { CellPassages } from './cell-passages.tsx'
import { ExportForm } from './export-form.tsx'
import styles from './export-view.module.css'
import { TablePreview, useFind } from './table-preview.tsx'

const slice = 100

/** What will be written, shown before it is, and each cell with the passages it stands on. */
export function ExportView() {
  const words = useWords()
  const [table, setTable] = useState<TableName>('incidents')
  const [offset, setOffset] = useState(0)
  const [cell, setCell] = useState<Cell | null>(null)
  const find = useFind()
  const answer = useAnswer('export-preview', { table, find: find.wanted, offset, limit: slice }, 'nothing')
  const preview = answer.data
  const turn = (to: number) => {
    setOffset(Math.max(0, to))
    setCell(null)
  }
  return (
    <div className={styles.view}>
      <ViewHead title={words('frame.export')}>
        <ExportForm />
      </ViewHead>
      <div className={styles.tables}>
        <Tabs
          label={words('export.tables')}
          tabs={tableNames.map((id) => ({ id, label: words(`export.table.${id}`) }))}
          selected={table}
          onSelect={(id) => {
            setTable(id as TableName)
            turn(0)
          }}
        >
          <Panes
            id="export"
            panes={[
              {
                id: 'table',
                label: words(`export.table.${table}`),
                size: 70,
                least: 320,
                content: (
                  <TablePreview
                    preview={preview}
                    find={find.typed}
                    onFind={(text) => {
                      find.type(text)
                      turn(0)
                    }}
                    chosen={cell}
                    onChoose={setCell}
                  />
                ),
              },
              {
                id: 'passages',
                label: words('export.passages'),
                size: 30,
                least: 260,
                content: <CellPassages behind={preview && cell ? behind(preview, cell) : undefined} />,
              },
            ]}
          />
        </Tabs>
      </div>
      {preview && (
        <InFoot>
          <span>{words('export.rows', { count: preview.total })}</span>
          {preview.total > slice && (
            <span className={styles.turn}>
              <Button look="quiet" isDisabled={offset === 0} onPress={() => turn(offset - slice)}>
                {words('export.previous')}
              </Button>
              {words('export.slice', {
                from: offset + 1,
                to: Math.min(offset + slice, preview.total),
                total: preview.total,
              })}
              <Button
                look="quiet"
                isDisabled={offset + slice >= preview.total}
                onPress={() => turn(offset + slice)}
              >
                {words('export.following')}
              </Button>
            </span>
          )}
        </InFoot>
      )}
    </div>
  )
}
