import { useEffect, useRef, useState } from 'react'
import type { FormSubject } from '../../../../data/codebook/applies-to.ts'
import type { CodebookContent } from '../../../../data/codebook/content.ts'
import { fieldsFor } from '../../../../data/codebook/fields-for.ts'
import type { FieldRow } from '../../../../data/queries/incident-panel.ts'
import type { Field } from '../../../../data/records/codebook.ts'
import { Select } from '../../../design/select/select.tsx'
import { useWords } from '../../../language/use-words.ts'
import { IncidentSection } from '../../coding/incident/incident-section.tsx'
import { type RowKey, rowKey } from '../../coding/incident/row-key.ts'
import styles from './preview.module.css'

type PreviewProps = {
  codebook: CodebookContent
  /** The id of the field that is being changed: it is marked, and in sight. */
  chosen: string | null
}

const subjects = ['incident', 'aggregate', 'participation', 'actor', 'place', 'relation'] as const
type Shown = (typeof subjects)[number]
const noType = ' none'

/** The form as the coding screen draws it, empty. Fields open as they do there; nothing that is typed is kept. */
export function Preview({ codebook, chosen }: PreviewProps) {
  const words = useWords()
  const field = codebook.fields.find(({ id }) => id === chosen) ?? null
  const [wanted, setWanted] = useState<{ shown: Shown; type: string | null } | null>(null)
  const [open, setOpen] = useState<RowKey | null>(null)
  const { shown, type } = wanted ?? fitting(field)
  const sections = fieldsFor(codebook, formOf(shown, type))
  const form = useRef<HTMLElement>(null)
  useEffect(() => {
    const row = chosen && form.current?.querySelector(`[data-row="${CSS.escape(rowKey(chosen, 1))}"]`)
    if (!row) return
    row.setAttribute('data-chosen', 'yes')
    row.scrollIntoView({ block: 'nearest' })
    return () => row.removeAttribute('data-chosen')
  })
  return (
    <div className={styles.preview}>
      <h2 className="said-only">{words('codebookEditor.preview')}</h2>
      <div className={styles.choice}>
        <Select
          label={words('codebookEditor.formOf')}
          options={subjects.map((id) => ({ id, label: words(`codebookEditor.form.${id}`) }))}
          selected={shown}
          onSelect={(id) => setWanted({ shown: id, type })}
        />
        <Select
          label={words('coding.incident.type')}
          options={[
            { id: noType, label: words('coding.incident.noType') },
            ...codebook.types.map(({ code, label }) => ({ id: code, label })),
          ]}
          selected={type ?? noType}
          onSelect={(code) => setWanted({ shown, type: code === noType ? null : code })}
          isDisabled={!['incident', 'aggregate', 'participation'].includes(shown)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section ref={form} className={styles.form} tabIndex={0} aria-label={words('codebookEditor.preview')}>
        {sections.map(({ section, fields }) => (
          <IncidentSection
            key={section.id}
            subject="incident:preview"
            section={{ ...section, rows: fields.map((one) => emptyRow(one, chosen)) }}
            open={open}
            onToggle={(key) => setOpen(open === key ? null : key)}
            onEdit={async () => null}
            onGo={() => {}}
            onShow={() => {}}
          />
        ))}
        {sections.length === 0 && <p className={styles.none}>{words('codebookEditor.nothingAsked')}</p>}
      </section>
    </div>
  )
}

/** The form on which a field stands, so that what is being changed is in sight. */
function fitting(field: Field | null): { shown: Shown; type: string | null } {
  if (!field) return { shown: 'incident', type: null }
  const { subject, types, kinds } = field.appliesTo
  const aggregate = subject === 'incident' && kinds.length > 0 && !kinds.includes('incident')
  return { shown: aggregate ? 'aggregate' : subject, type: types[0] ?? null }
}

function formOf(shown: Shown, type: string | null): FormSubject {
  if (shown === 'incident' || shown === 'aggregate') return { subject: 'incident', kind: shown, type }
  if (shown === 'participation') return { subject: 'participation', kind: 'incident', type }
  return { subject: shown }
}

/** What is being changed stands as a row, also where a field without a value is only named. */
function emptyRow(given: Field, chosen: string | null): FieldRow {
  const field = { ...given, required: given.required || given.id === chosen }
  const reported = { rule: null, low: null, high: null, earliest: null, latest: null }
  return {
    ...{ field, item: 1, state: 'empty', sources: 0, citations: 0, value: null, display: null },
    ...{ certainty: null, reported, claims: [], decision: null },
  }
}
