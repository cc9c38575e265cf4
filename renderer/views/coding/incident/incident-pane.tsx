import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { CitationRow, FieldRow, IncidentPanel } from '../../../../data/queries/incident-panel.ts'
import type { SetAsideRow } from '../../../../data/queries/set-aside.ts'
import type { ProblemRow } from '../../../../data/replies.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { AggregateBeside } from './aggregate-beside.tsx'
import { AggregateScope } from './aggregate-scope.tsx'
import { IncidentHeader } from './incident-header.tsx'
import { IncidentLinks } from './incident-links.tsx'
import styles from './incident-pane.module.css'
import { IncidentPeople } from './incident-people.tsx'
import { IncidentSection } from './incident-section.tsx'
import { MergeIncident } from './merge-incident.tsx'
import { ProblemNotes } from './problem-notes.tsx'
import { problemsByRow } from './problems-by-row.ts'
import type { RowKey } from './row-key.ts'
import { SetAsideContext } from './set-aside/set-aside-context.ts'
import { SetAsideGone } from './set-aside/set-aside-gone.tsx'

const nothing: readonly SetAsideRow[] = []

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
  const [merging, setMerging] = useState(false)
  const setAside = useAnswer('set-aside', { subject: panel.incident.id })
  const onToggle = (key: RowKey) => onOpen(open === key ? null : key)
  const rows = { open, problems: byRow, onToggle, onEdit, onGo, onShow }
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
    <SetAsideContext value={setAside.data ?? nothing}>
      <div className={styles.pane}>
        <IncidentHeader panel={panel} onEdit={onEdit} onRemove={onRemove} onMerge={() => setMerging(true)} />
        {merging && <MergeIncident panel={panel} onEdit={onEdit} onDone={() => setMerging(false)} />}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go between the rows inside */}
        <div className={styles.sections} ref={list} onKeyDown={onKeyDown}>
          {panel.scope && <AggregateScope panel={panel} scope={panel.scope} onEdit={onEdit} />}
          {panel.scope && <AggregateBeside id={panel.incident.id} />}
          <div className={styles.notes}>
            <ProblemNotes problems={problems.filter(({ field }) => field === null)} onEdit={onEdit} />
          </div>
          {panel.relations.length > 0 && <IncidentLinks panel={panel} rows={rows} />}
          {panel.sections.map((section) => (
            <IncidentSection
              key={section.id}
              subject={panel.incident.id}
              section={section}
              problems={byRow}
              open={open}
              onToggle={onToggle}
              onEdit={onEdit}
              onGo={onGo}
              onShow={onShow}
            />
          ))}
          <IncidentPeople panel={panel} rows={rows} />
          {panel.relations.length === 0 && <IncidentLinks panel={panel} rows={rows} />}
          <SetAsideGone onEdit={onEdit} onGo={onGo} />
        </div>
      </div>
    </SetAsideContext>
  )
}
