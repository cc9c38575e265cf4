import { Plus, Trash2 } from 'lucide-react'
import { Button } from '../../../design/button/button.tsx'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { useWords } from '../../../language/use-words.ts'
import { addField, type DraftChange, nextKey, removeSection, setSection } from '../draft/change-draft.ts'
import type { Draft } from '../draft/draft.ts'
import styles from './card.module.css'
import { type Chosen, typesChosen } from './codebook-editor.tsx'
import { Group } from './group.tsx'

type SectionCardProps = {
  draft: Draft
  id: string
  onChange: (change: DraftChange, name?: string) => void
  onChoose: (chosen: Chosen) => void
}

/** A section: what it is called, and what stands under its name for all of its fields. */
export function SectionCard({ draft, id, onChange, onChoose }: SectionCardProps) {
  const words = useWords()
  const section = draft.sections.find((one) => one.id === id)
  if (!section) return null
  const count = draft.fields.filter((field) => field.section === id).length
  return (
    <div className={styles.card}>
      <Group title={words('codebookEditor.section')}>
        <TextField
          label={words('codebookEditor.sectionLabel')}
          value={section.label}
          onChange={(label) => onChange(setSection(id, { label }), `label of ${id}`)}
        />
        <TextField
          label={words('codebookEditor.sectionHelp')}
          value={section.help ?? ''}
          onChange={(help) => onChange(setSection(id, { help: help === '' ? null : help }), `help of ${id}`)}
          lines={3}
        />
        <p className={styles.hint}>{words('codebookEditor.sectionFields', { count })}</p>
      </Group>
      <div className={styles.foot}>
        <Button
          look="quiet"
          onPress={() => {
            onChange(addField(id, words('codebookEditor.newField'), null))
            onChoose(nextKey(draft))
          }}
        >
          <Plus aria-hidden="true" />
          {words('codebookEditor.addField')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            onChange(removeSection(id))
            onChoose(typesChosen)
          }}
        >
          <Trash2 aria-hidden="true" />
          {words('codebookEditor.removeSection', { count })}
        </Button>
      </div>
    </div>
  )
}
