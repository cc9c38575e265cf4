import type { CodebookPlan } from '../../../../data/codebook/changing/plan-codebook.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import { useEdit } from '../../../bridge/use-edit.ts'
import { useRequest } from '../../../bridge/use-request.ts'
import { Button } from '../../../design/button/button.tsx'
import { useMessages } from '../../../design/status-line/use-messages.ts'
import { refusalSentence } from '../../../language/say-refusal.ts'
import { useWords } from '../../../language/use-words.ts'
import type { printDraft } from '../draft/print-draft.ts'
import { changeLine } from '../reading/change-line.ts'
import styles from './touched.module.css'
import { TouchedField } from './touched-field.tsx'

type TouchedProps = {
  next: ReturnType<typeof printDraft>
  /** The sentence with which the draft would be refused. */
  unsound: string | null
  /** Whether another version came into force since the draft was begun. */
  stale: boolean
  onTaken: () => void
}

/** What the draft would touch, before it is taken over: what is different, and what becomes of the values that stand. */
export function Touched({ next, unsound, stale, onTaken }: TouchedProps) {
  const words = useWords()
  const messages = useMessages()
  const edit = useEdit()
  const editing = useRequest('edit')
  const plan = useAnswer(
    'plan-codebook',
    unsound === null && !stale ? next : null,
    'nothing',
    'said in place',
  )
  const sentence = unsound ?? (plan.error ? refusalSentence(words, plan.error) : null)
  if (stale) return <p className={styles.refused}>{words('codebookEditor.stale')}</p>
  if (sentence !== null) return <p className={styles.refused}>{sentence}</p>
  if (!plan.data) return null
  const { version, changes } = plan.data
  if (changes.length === 0) return <p className={styles.nothing}>{words('codebookEditor.nothingChanged')}</p>
  const take = async () => {
    const reply = await edit({ edit: 'change-codebook', argument: next })
    if (!reply) return
    messages.say('done', words('codebookEditor.taken', { version }))
    onTaken()
  }
  return (
    <div className={styles.touched}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className={styles.list} tabIndex={0} aria-label={words('codebookEditor.touched')}>
        <h2 className={styles.title}>{words('codebookEditor.different', { version })}</h2>
        <ul>
          {changes.map((change) => {
            const line = changeLine(words, change)
            return <li key={line}>{line}</li>
          })}
        </ul>
        <h2 className={styles.title}>{words('codebookEditor.values')}</h2>
        <Values plan={plan.data} />
      </section>
      <div className={styles.foot}>
        <Button look="accent" onPress={() => void take()} isDisabled={editing.isPending}>
          {words('codebookEditor.take', { version })}
        </Button>
        <span className={styles.hint}>{words('codebookEditor.takeHint')}</span>
      </div>
    </div>
  )
}

function Values({ plan }: { plan: CodebookPlan }) {
  const words = useWords()
  const moving = plan.fields.filter(({ converted, setAside, back }) => converted + setAside + back > 0)
  const kept = plan.fields.reduce((sum, field) => sum + field.kept, 0)
  const aside = plan.fields.reduce((sum, field) => sum + field.stayAside, 0)
  return (
    <>
      {moving.map((field) => (
        <TouchedField key={field.field} touched={field} />
      ))}
      <ul>
        {plan.retyped > 0 && <li>{words('codebookEditor.retyped', { count: plan.retyped })}</li>}
        {plan.decisions > 0 && <li>{words('codebookEditor.decisions', { count: plan.decisions })}</li>}
        {aside > 0 && <li>{words('codebookEditor.stayAside', { count: aside })}</li>}
        <li>{words('codebookEditor.kept', { count: kept })}</li>
      </ul>
    </>
  )
}
