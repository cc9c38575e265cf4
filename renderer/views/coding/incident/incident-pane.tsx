import { type KeyboardEvent, useMemo, useRef } from 'react'
import type { ProblemRow } from '../../../../data/api.ts'
import type { CitationRow, FieldRow, IncidentPanel } from '../../../../data/queries/incident-panel.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { AggregateBeside } from './aggregate-beside.tsx'
import { IncidentHeader } from './incident-header.tsx'
import styles from './incident-pane.module.css'
import { IncidentSection } from './incident-section.tsx'
import { ProblemNotes } from './problem-notes.tsx'
import { problemsByRow } from './problems-by-row.ts'
import type { RowKey } from './row-key.ts'

type IncidentPaneProps = {
  panel: IncidentPanel
  problems: readonly ProblemRow[]
  open: RowKey | null
  onOpen: (key: RowKey | null) => void
  onEdit: Edit
  onGo: (citation: CitationRow) => void
  onShow: (row: FieldRow) => void
  onRemove: () => void
}

/** The incident as its codebook lays it out: what is known stands in lines, what is not yet in a word each. */
export function IncidentPane(props: IncidentPaneProps) {
  const { panel, problems, open, onOpen, onEdit, onGo, onShow, onRemove } = props
  const byRow = useMemo(() => problemsByRow(problems), [problems])
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
        {panel.incident.kind === 'aggregate' && <AggregateBeside id={panel.incident.id} />}
        <div className={styles.notes}>
          <ProblemNotes problems={problems.filter(({ field }) => field === null)} onEdit={onEdit} />
        </div>
        {panel.sections.map((section) => (
          <IncidentSection
            key={section.id}
            subject={panel.incident.id}
            section={section}
            problems={byRow}
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
