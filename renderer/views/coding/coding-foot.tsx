import { useEffect } from 'react'
import type { IncidentPanel } from '../../../data/queries/incident-panel.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Glyph } from '../../design/glyph/glyph.tsx'
import { Keys } from '../../design/key/keys.tsx'
import { InFoot } from '../../frame/foot-slot.tsx'
import { Said } from '../../language/said.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './coding-foot.module.css'
import type { RowKey } from './incident/row-key.ts'
import { nextQuestion, openQuestions } from './open-questions.ts'

type CodingFootProps = { panel: IncidentPanel; open: RowKey | null; onOpen: (row: RowKey) => void }

const shown = ['several', 'one', 'rival', 'disputed', 'uncited'] as const

/** The incident's evidence counted, and what is still open: a number and a key, never a dialog. */
export function CodingFoot({ panel, open, onOpen }: CodingFootProps) {
  const words = useWords()
  const { number } = useFormats()
  const problems = useAnswer('problems', { about: panel.incident.id, offset: 0, limit: 200 })
  const questions = openQuestions(panel, problems.data?.rows ?? [])
  const total = problems.data?.total ?? 0
  const next = nextQuestion(questions, open)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || next === null) return
      event.preventDefault()
      onOpen(next)
      document.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [next, onOpen])
  const { tally } = panel
  const values = shown.reduce((sum, state) => sum + tally[state], 0)
  return (
    <InFoot>
      <ul className={styles.tally} aria-label={words('frame.tally')}>
        <li>
          <Said of="frame.values" gaps={{ count: values }} />
        </li>
        {shown
          .filter((state) => tally[state] > 0)
          .map((state) => (
            <li key={state} className={styles.state}>
              <Glyph state={state} size={14} />
              <span className={styles.name}>{words(`evidence.short.${state}`)}</span>
              <strong>{number(tally[state])}</strong>
            </li>
          ))}
      </ul>
      <button
        type="button"
        className={styles.problems}
        disabled={next === null}
        onClick={() => next !== null && onOpen(next)}
      >
        {words('frame.problemCount', { count: total })}
        {next !== null && (
          <>
            <Keys keys="F8" /> {words('frame.next')}
          </>
        )}
      </button>
    </InFoot>
  )
}
