import { Select } from '../../../design/select/select.tsx'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { useWords } from '../../../language/use-words.ts'
import { idsOf } from '../draft/print-draft.ts'
import styles from './card.module.css'
import type { FieldPartProps } from './field-card.tsx'
import { Group } from './group.tsx'

const sensitivities = ['open', 'internal', 'private'] as const

/** Under which column it comes out, and whether it may be shared. */
export function ReportGroup({ draft, field, set }: FieldPartProps) {
  const words = useWords()
  const column = idsOf(draft).get(field.key) ?? ''
  return (
    <Group title={words('codebookEditor.group.report')}>
      <div className={styles.short}>
        <TextField
          label={words('codebookEditor.column')}
          description={words(field.was === null ? 'codebookEditor.columnNew' : 'codebookEditor.columnHint')}
          placeholder={column}
          value={field.id}
          onChange={(id) => set({ id: id.trim() }, 'column')}
          problem={
            field.id === '' || /^[a-z][a-z0-9_]{0,63}$/.test(field.id)
              ? null
              : words('codebookEditor.badColumn')
          }
        />
      </div>
      <div className={styles.short}>
        <Select
          label={words('codebookEditor.sensitivity')}
          options={sensitivities.map((id) => ({ id, label: words(`codebookEditor.sensitivityOf.${id}`) }))}
          selected={field.sensitivity}
          onSelect={(sensitivity) => set({ sensitivity })}
        />
      </div>
    </Group>
  )
}
