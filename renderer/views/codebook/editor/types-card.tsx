import { Plus } from 'lucide-react'
import { Button } from '../../../design/button/button.tsx'
import { Select } from '../../../design/select/select.tsx'
import { useWords } from '../../../language/use-words.ts'
import { addType, type DraftChange, removeType, retype, setType } from '../draft/change-draft.ts'
import type { Draft, DraftType } from '../draft/draft.ts'
import styles from './card.module.css'
import lines from './code-words.module.css'
import { CodeWords } from './code-words.tsx'
import { Group } from './group.tsx'

type TypesCardProps = { draft: Draft; onChange: (change: DraftChange, name?: string) => void }

/** What kinds of event are recorded, and what incidents of a kind that is taken away become. */
export function TypesCard({ draft, onChange }: TypesCardProps) {
  const words = useWords()
  return (
    <div className={styles.card}>
      <Group title={words('codebook.types')}>
        <p className={styles.hint}>{words('codebookEditor.typesHint')}</p>
        <ul>
          {draft.types.map((type) => (
            <TypeLine key={type.key} type={type} onChange={onChange} />
          ))}
        </ul>
        <div>
          <Button look="quiet" onPress={() => onChange(addType(words('codebookEditor.newType')))}>
            <Plus aria-hidden="true" />
            {words('codebookEditor.addType')}
          </Button>
        </div>
      </Group>
      {draft.removedTypes.length > 0 && (
        <Group title={words('codebookEditor.removedTypes')}>
          {draft.removedTypes.map(({ was, label, becomes }) => (
            <div key={was} className={styles.short}>
              <Select
                label={words('codebookEditor.becomes', { label })}
                options={[
                  ...draft.types.map((type) => ({ id: type.key, label: type.label })),
                  { id: noType, label: words('codebookEditor.becomesNone') },
                ]}
                selected={becomes === null ? null : (becomes.key ?? noType)}
                onSelect={(key) => onChange(retype(was, key === noType ? null : key))}
                placeholder={words('codebookEditor.becomesHint')}
              />
            </div>
          ))}
        </Group>
      )}
    </div>
  )
}

const noType = ' none'

function TypeLine({ type, onChange }: { type: DraftType; onChange: TypesCardProps['onChange'] }) {
  const words = useWords()
  return (
    <li className={lines.line}>
      <span />
      <CodeWords
        labelled={words('codebookEditor.typeLabel')}
        of={type}
        onChange={(rest, name) => onChange(setType(type.key, rest), `${name} of ${type.key}`)}
        onRemove={() => onChange(removeType(type.key))}
      />
    </li>
  )
}
