import { Trash2 } from 'lucide-react'
import { Button } from '../../../design/button/button.tsx'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { useWords } from '../../../language/use-words.ts'
import { type DraftChange, removeField, setField } from '../draft/change-draft.ts'
import type { Draft, DraftField } from '../draft/draft.ts'
import { AnswerGroup } from './answer-group.tsx'
import { AskedGroup } from './asked-group.tsx'
import styles from './card.module.css'
import { Group } from './group.tsx'
import { ReportGroup } from './report-group.tsx'

export type FieldPartProps = {
  draft: Draft
  field: DraftField
  set: (rest: Partial<DraftField>, name?: string) => void
  onChange: (change: DraftChange, name?: string) => void
}

type FieldCardProps = Omit<FieldPartProps, 'set'> & { onRemoved: () => void }

/** One field: what is asked, what may be answered, when it is asked, and how it comes out of a report. */
export function FieldCard({ draft, field, onChange, onRemoved }: FieldCardProps) {
  const words = useWords()
  const set = (rest: Partial<DraftField>, name?: string) =>
    onChange(setField(field.key, rest), name && `${name} of ${field.key}`)
  const part = { draft, field, set, onChange }
  return (
    <div className={styles.card}>
      <Group title={words('codebookEditor.group.question')}>
        <TextField
          label={words('codebookEditor.label')}
          value={field.label}
          onChange={(label) => set({ label }, 'label')}
          problem={field.label.trim() === '' ? words('codebookEditor.needsLabel') : null}
          autoFocus={field.was === null && field.id === ''}
        />
        <TextField
          label={words('codebookEditor.rule')}
          description={words('codebookEditor.ruleHint')}
          value={field.help ?? ''}
          onChange={(help) => set({ help: help === '' ? null : help }, 'rule')}
          lines={7}
        />
      </Group>
      <AnswerGroup {...part} />
      <AskedGroup {...part} />
      <ReportGroup {...part} />
      <div className={styles.foot}>
        <Button
          look="quiet"
          onPress={() => {
            onChange(removeField(field.key))
            onRemoved()
          }}
        >
          <Trash2 aria-hidden="true" />
          {words('codebookEditor.removeField')}
        </Button>
      </div>
    </div>
  )
}
