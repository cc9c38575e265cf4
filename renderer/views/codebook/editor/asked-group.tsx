import type { Field } from '../../../../data/records/codebook.ts'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { Tick } from '../../../design/tick/tick.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './card.module.css'
import type { FieldPartProps } from './field-card.tsx'
import { Group } from './group.tsx'

const subjects = ['incident', 'participation', 'actor', 'place', 'relation'] as const
const kinds = ['incident', 'aggregate'] as const

/** Of what it is asked, of which types and kinds, and whether it must be answered. */
export function AskedGroup({ draft, field, set }: FieldPartProps) {
  const words = useWords()
  const { appliesTo } = field
  const apply = (rest: Partial<Field['appliesTo']>) => set({ appliesTo: { ...appliesTo, ...rest } })
  const typed = appliesTo.subject === 'incident' || appliesTo.subject === 'participation'
  const every = appliesTo.types.length === 0
  const tickType = (key: string, asked: boolean) => {
    const before = every ? draft.types.map((type) => type.key) : appliesTo.types
    const types = asked ? [...before, key] : before.filter((one) => one !== key)
    if (types.length > 0) apply({ types: types.length === draft.types.length ? [] : types })
  }
  const tickKind = (kind: (typeof kinds)[number], asked: boolean) => {
    const before = appliesTo.kinds.length === 0 ? kinds : appliesTo.kinds
    const left = kinds.filter((one) => (one === kind ? asked : before.includes(one)))
    if (left.length > 0) apply({ kinds: left })
  }
  return (
    <Group title={words('codebookEditor.group.asked')}>
      <div className={styles.line}>
        <Segmented
          label={words('codebookEditor.subject')}
          options={subjects.map((id) => ({ id, label: words(`codebookEditor.subjectOf.${id}`) }))}
          selected={appliesTo.subject}
          onSelect={(subject) => apply({ subject })}
        />
      </div>
      {typed && (
        <>
          <fieldset className={styles.line}>
            <legend className="said-only">{words('codebookEditor.forTypes')}</legend>
            {draft.types.map((type) => (
              <Tick
                key={type.key}
                isSelected={every || appliesTo.types.includes(type.key)}
                onChange={(asked) => tickType(type.key, asked)}
              >
                {type.label}
              </Tick>
            ))}
          </fieldset>
          <p className={styles.hint}>
            {words(every ? 'codebookEditor.everyType' : 'codebookEditor.someTypes')}
          </p>
          <fieldset className={styles.line}>
            <legend className="said-only">{words('codebookEditor.forKinds')}</legend>
            {kinds.map((kind) => (
              <Tick
                key={kind}
                isSelected={appliesTo.kinds.length === 0 || appliesTo.kinds.includes(kind)}
                onChange={(asked) => tickKind(kind, asked)}
              >
                {words(`codebookEditor.kindOf.${kind}`)}
              </Tick>
            ))}
          </fieldset>
        </>
      )}
      <Tick isSelected={field.required} onChange={(required) => set({ required })}>
        {words('codebookEditor.required')}
      </Tick>
    </Group>
  )
}
