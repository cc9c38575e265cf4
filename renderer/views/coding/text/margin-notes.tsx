import { type RefObject, useLayoutEffect, useState } from 'react'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { Glyph } from '../../../design/glyph/glyph.tsx'
import { useWords } from '../../../language/use-words.ts'
import { marginLayout, type Standing } from './margin-layout.ts'
import styles from './margin-notes.module.css'
import type { MarginNote } from './notes.ts'

/** One line of a note, in pixels. */
const lineHeight = 17

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
            <span className={styles.head} data-label>
              {note.state !== 'empty' && <Glyph state={note.state} size={12} />}
              <span className={styles.label}>{note.label}</span>
            </span>
            {note.detail !== null && (
              <span className={styles.detail} data-detail>
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

/** How tall a note is with all it says, and in one line, whichever of the two it shows now. */
function sizesOf(note: Element): { lines: number; height: number } {
  const label = note.querySelector('[data-label]')?.getBoundingClientRect().height ?? 0
  const detail = note.querySelector('[data-detail]')
  return { lines: label + (detail?.scrollHeight ?? 0) + 2, height: lineHeight + 2 }
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
      const wanted = notes.flatMap(({ excerpt }) => {
        const mark = root.querySelector(`[data-excerpt="${excerpt}"]`)
        const note = list.querySelector(`[data-note="${excerpt}"]`)
        if (!mark || !note) return []
        const top = (mark.getClientRects()[0] ?? mark.getBoundingClientRect()).top - origin
        const { lines, height } = sizesOf(note)
        return [{ id: excerpt, top, height: lines, dense: height }]
      })
      setTops(marginLayout(wanted))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(root)
    measure()
    return () => observer.disconnect()
  }, [text, list, notes])
  return tops
}
