import { type KeyboardEvent, useRef } from 'react'
import type { CitationRow, FieldRow, IncidentPanel } from '../../../../data/queries/incident-panel.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { IncidentHeader } from './incident-header.tsx'
import styles from './incident-pane.module.css'
import { IncidentSection } from './incident-section.tsx'
import type { RowKey } from './row-key.ts'

type IncidentPaneProps = {
  panel: IncidentPanel
  open: RowKey | null
  onOpen: (key: RowKey | null) => void
  onEdit: Edit
  onGo: (citation: CitationRow) => void
  onShow: (row: FieldRow) => void
  onRemove: () => void
}

/** The incident as its codebook lays it out: what is known stands in lines, what is not yet in a word each. */
export function IncidentPane({ panel, open, onOpen, onEdit, onGo, onShow, onRemove }: IncidentPaneProps) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (way === undefined || !(event.target as Element).matches('[data-row]')) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const next = rows[rows.indexOf(event.target as HTMLElement) + way]
    event.preventDefault()
    next?.focus()
  }
  return (
    <div className={styles.pane}>
      <IncidentHeader panel={panel} onEdit={onEdit} onRemove={onRemove} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go between the rows inside */}
      <div className={styles.sections} ref={list} onKeyDown={onKeyDown}>
        {panel.sections.map((section) => (
          <IncidentSection
            key={section.id}
            subject={panel.incident.id}
            section={section}
            open={open}
            onToggle={(key) => onOpen(open === key ? null : key)}
            onEdit={onEdit}
            onGo={onGo}
            onShow={onShow}
          />
        ))}
      </div>
    </div>
  )
}
