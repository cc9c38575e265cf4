import { type RefObject, useLayoutEffect, useState } from 'react'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { Glyph } from '../../../design/glyph/glyph.tsx'
import { useWords } from '../../../language/use-words.ts'
import { marginLayout, type Standing } from './margin-layout.ts'
import styles from './margin-notes.module.css'
import type { MarginNote } from './notes.ts'

type MarginNotesProps = {
  text: RefObject<HTMLDivElement | null>
  notes: readonly MarginNote[]
  active: RecordId<'excerpt'> | null
  onPassage: (excerpt: RecordId<'excerpt'>) => void
}

/** Beside each passage the field it feeds. The notes are buttons, so that a keyboard goes through the evidence by them. */
export function MarginNotes({ text, notes, active, onPassage }: MarginNotesProps) {
  const words = useWords()
  const [list, setList] = useState<HTMLOListElement | null>(null)
  const tops = useNoteTops(text, list, notes)
  return (
    <ol className={styles.notes} ref={setList} aria-label={words('coding.text.notes')}>
      {notes.map((note) => (
        <li
          key={note.excerpt}
          className={styles.place}
          data-note={note.excerpt}
          style={{
            insetBlockStart: tops.get(note.excerpt)?.top ?? 0,
            visibility: tops.size === 0 ? 'hidden' : 'visible',
          }}
        >
          <button
            type="button"
            className={styles.note}
            data-evidence={note.state}
            data-belongs={note.belongs}
            data-dense={tops.get(note.excerpt)?.dense}
            data-active={note.excerpt === active ? 'yes' : undefined}
            onClick={() => onPassage(note.excerpt)}
          >
            <span className={styles.head}>
              {note.state !== 'empty' && <Glyph state={note.state} size={12} />}
              <span className={styles.label} dir="auto">
                {note.label}
              </span>
            </span>
            {note.detail !== null && (
              <span className={styles.detail} dir="auto">
                {note.detail}
              </span>
            )}
            <span className="said-only">{words('coding.text.noteQuote', { quote: note.quote })}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** How tall each note is in one way of setting it, in the order of the notes, whichever way each is set now. */
function heightsOf(list: HTMLElement, notes: readonly MarginNote[], setting: 'whole' | 'dense'): number[] {
  list.dataset.measuring = setting
  const heights = notes.map(({ excerpt }) => {
    const note = list.querySelector(`[data-note="${excerpt}"] > button`)
    return note?.getBoundingClientRect().height ?? 0
  })
  delete list.dataset.measuring
  return heights
}

/** Where the notes stand, worked out anew whenever the text or the notes change size. */
function useNoteTops(
  text: RefObject<HTMLDivElement | null>,
  list: HTMLOListElement | null,
  notes: readonly MarginNote[],
): Map<string, Standing> {
  const [tops, setTops] = useState<Map<string, Standing>>(new Map())
  useLayoutEffect(() => {
    const root = text.current
    if (!root || !list) return
    const measure = () => {
      const origin = list.getBoundingClientRect().top
      const whole = heightsOf(list, notes, 'whole')
      const dense = heightsOf(list, notes, 'dense')
      const wanted = notes.flatMap(({ excerpt }, index) => {
        const mark = root.querySelector(`[data-excerpt="${excerpt}"]`)
        if (!mark) return []
        const top = (mark.getClientRects()[0] ?? mark.getBoundingClientRect()).top - origin
        return [{ id: excerpt, top, height: whole[index] ?? 0, dense: dense[index] ?? 0 }]
      })
      setTops(marginLayout(wanted))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(root)
    observer.observe(list)
    measure()
    return () => observer.disconnect()
  }, [text, list, notes])
  return tops
}
