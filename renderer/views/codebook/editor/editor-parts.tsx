import { type ReactNode, useState } from 'react'
import { Panes } from '../../../design/panes/panes.tsx'
import { useMatches } from '../../../design/panes/use-matches.ts'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './editor-parts.module.css'

const sides = ['preview', 'touched'] as const
export type Side = (typeof sides)[number]
const parts = ['outline', 'card', ...sides] as const
type Part = (typeof parts)[number]

/** Here the parts cannot stand beside each other: a small window, or a large one at 200 % zoom. */
const narrow = '(max-width: 54rem)'

type EditorPartsProps = Record<Part, ReactNode> & { side: Side; onSide: (side: Side) => void }

/** The parts of the editor: side by side, or in a small window one at a time. */
export function EditorParts(props: EditorPartsProps) {
  const { side, onSide, outline, card } = props
  const words = useWords()
  const small = useMatches(narrow)
  const [before, setBefore] = useState<Part>('outline')
  const [seen, setSeen] = useState(side)
  if (seen !== side) {
    setSeen(side)
    setBefore(side)
  }
  if (small) {
    const choose = (part: Part) => {
      setBefore(part)
      if (part === 'preview' || part === 'touched') {
        setSeen(part)
        onSide(part)
      }
    }
    const label = words(
      before === 'outline' || before === 'card' ? `codebookEditor.${before}` : 'codebookEditor.side',
    )
    return (
      <div className={styles.one}>
        <div className={styles.choice}>
          <Segmented
            label={words('codebookEditor.parts')}
            options={parts.map((id) => ({ id, label: words(`codebookEditor.inSight.${id}`) }))}
            selected={before}
            onSelect={choose}
          />
        </div>
        <section className={styles.part} aria-label={label}>
          {props[before]}
        </section>
      </div>
    )
  }
  return (
    <Panes
      id="codebook-editor"
      panes={[
        { id: 'outline', label: words('codebookEditor.outline'), size: 24, least: 210, content: outline },
        { id: 'card', label: words('codebookEditor.card'), size: 42, least: 340, content: card },
        {
          id: 'side',
          label: words('codebookEditor.side'),
          size: 34,
          least: 280,
          content: (
            <div className={styles.side}>
              <div className={styles.choice}>
                <Segmented
                  label={words('codebookEditor.side')}
                  options={sides.map((id) => ({ id, label: words(`codebookEditor.${id}`) }))}
                  selected={side}
                  onSelect={onSide}
                />
              </div>
              {props[side]}
            </div>
          ),
        },
      ]}
    />
  )
}
