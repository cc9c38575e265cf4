import { GripVertical, Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { Button } from '../../../design/button/button.tsx'
import { useWords } from '../../../language/use-words.ts'
import { addField, addSection, type DraftChange, nextKey } from '../draft/change-draft.ts'
import type { Draft } from '../draft/draft.ts'
import { moveInOutline, type OutlineRow, outlineOf, sectionKey, stepInOutline } from '../draft/outline.ts'
import { type Chosen, typesChosen } from './codebook-editor.tsx'
import styles from './outline.module.css'

type OutlineProps = {
  draft: Draft
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
  onChange: (change: DraftChange) => void
}

/**
 * What the codebook has, in its order: sections with their fields. A line is dragged by its grip, or moved with Alt and the
 * arrow keys; the grip answers to Enter for a screen reader.
 */
export function Outline({ draft, chosen, onChoose, onChange }: OutlineProps) {
  const words = useWords()
  const rows = outlineOf(draft)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': labelOf(rows, String(key)) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys
      if (key === undefined || target.dropPosition === 'on') return
      onChange(moveInOutline(String(key), { key: String(target.key), position: target.dropPosition }))
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined
    const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key')
    if (!event.altKey || way === undefined || !key) return
    event.preventDefault()
    event.stopPropagation()
    onChange(stepInOutline(key, way))
  }
  const row = rows.find(({ key }) => key === chosen)
  const section = row?.what === 'section' ? row.id : row?.field.section
  const add = () => {
    onChange(addField(section ?? draft.sections[0]?.id ?? '', words('codebookEditor.newField'), chosen))
    onChoose(nextKey(draft))
  }
  return (
    <div className={styles.outline}>
      <button
        type="button"
        className={styles.types}
        aria-current={chosen === typesChosen ? 'true' : undefined}
        onClick={() => onChoose(typesChosen)}
      >
        {words('codebookEditor.types', { count: draft.types.length })}
      </button>
      <div className={styles.list} onKeyDownCapture={onKeyDown}>
        <GridList
          aria-label={words('codebookEditor.outline')}
          className={styles.rows ?? ''}
          items={rows}
          dependencies={[draft]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection={chosen !== typesChosen}
          selectedKeys={chosen === typesChosen ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys
            if (key !== undefined) onChoose(String(key))
          }}
          dragAndDropHooks={dragAndDropHooks}
        >
          {(one) => <OutlineLine row={one} />}
        </GridList>
      </div>
      <div className={styles.foot}>
        <Button look="quiet" onPress={add} isDisabled={draft.sections.length === 0}>
          <Plus aria-hidden="true" />
          {words('codebookEditor.addField')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            onChange(addSection(words('codebookEditor.newSection')))
            onChoose(sectionKey(`section-${draft.made + 1}`))
          }}
        >
          <Plus aria-hidden="true" />
          {words('codebookEditor.addSection')}
        </Button>
      </div>
    </div>
  )
}

function OutlineLine({ row }: { row: OutlineRow }) {
  const words = useWords()
  const label = row.what === 'section' ? row.label : row.field.label
  return (
    <GridListItem id={row.key} textValue={label} className={styles.row ?? ''} data-what={row.what}>
      <AriaButton
        slot="drag"
        className={styles.grip ?? ''}
        aria-label={words('codebookEditor.drag', { label })}
      >
        <GripVertical aria-hidden="true" />
      </AriaButton>
      <bdi className={styles.label}>{label}</bdi>
      {row.what === 'field' && (
        <span className={styles.kind}>{words(`codebookEditor.short.${row.field.type}`)}</span>
      )}
    </GridListItem>
  )
}

function labelOf(rows: readonly OutlineRow[], key: string): string {
  const row = rows.find((one) => one.key === key)
  return row?.what === 'section' ? row.label : (row?.field.label ?? key)
}
