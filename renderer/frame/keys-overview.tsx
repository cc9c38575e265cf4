import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { IconButton } from '../design/button/button.tsx'
import { Keys } from '../design/key/keys.tsx'
import { useWords } from '../language/use-words.ts'
import type { WordKey } from '../language/word-key.ts'
import styles from './keys-overview.module.css'

type Group = { title: WordKey; keys: readonly (readonly [keys: string, does: WordKey])[] }

const groups: readonly Group[] = [
  {
    title: 'keys.everywhere',
    keys: [
      ['Ctrl K', 'keys.search'],
      ['Ctrl Z', 'keys.undo'],
      ['Ctrl Shift Z', 'keys.redo'],
      ['F6', 'keys.panes'],
      ['F8', 'keys.problems'],
      ['?', 'keys.help'],
    ],
  },
  {
    title: 'keys.inList',
    keys: [['I', 'keys.newIncident']],
  },
  {
    title: 'keys.inText',
    keys: [
      ['← →', 'keys.word'],
      ['Ctrl ← →', 'keys.sentence'],
      ['↑ ↓', 'keys.line'],
      ['Shift ← →', 'keys.extend'],
      ['Alt ← →', 'keys.letter'],
      ['S', 'keys.whole'],
      ['N', 'keys.passages'],
      ['A', 'keys.attach'],
      ['O', 'keys.open'],
      ['Ctrl F', 'keys.find'],
    ],
  },
  {
    title: 'keys.inPalette',
    keys: [
      ['Enter', 'keys.confirm'],
      ['Tab', 'keys.details'],
      ['Alt D', 'keys.dispute'],
      ['Esc', 'keys.escape'],
    ],
  },
  {
    title: 'keys.inIncident',
    keys: [
      ['↑ ↓', 'keys.rows'],
      ['Enter', 'keys.open'],
    ],
  },
]

/** Every key on one card, beside the work and not over it. Escape puts it away. */
export function KeysOverview({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    card.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <aside
      ref={card}
      className={styles.card}
      aria-label={words('keys.title')}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{words('keys.title')}</h2>
        <IconButton label={words('common.close')} keys="Esc" onPress={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3 className={styles.group}>{words(title)}</h3>
          <dl className={styles.keys}>
            {keys.map(([key, does]) => (
              <div key={key} className={styles.line}>
                <dt>
                  <Keys keys={key} />
                </dt>
                <dd>{words(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </aside>
  )
}
