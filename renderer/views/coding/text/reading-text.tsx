import { type RefObject, useEffect, useMemo } from 'react'
import type { RecordId } from '../../../../data/records/record-id.ts'
import type { FoundRange } from '../../../../data/text/find-in-text.ts'
import { useWords } from '../../../language/use-words.ts'
import type { Mark } from './marks.ts'
import { type Markup, Paragraph } from './paragraph.tsx'
import { paragraphsOf } from './paragraphs.ts'
import styles from './reading-text.module.css'
import { marksByBlock, type Span } from './segments.ts'
import { useFoundWords } from './use-found-words.ts'
import { useReadingCursor } from './use-reading-cursor.ts'
import { WordMap } from './word-cursor.ts'

export type ReadingTextProps = {
  root: RefObject<HTMLDivElement | null>
  text: string
  language: string | null
  title: string
  markup: Markup
  marks: readonly Mark[]
  active: RecordId<'excerpt'> | null
  found: readonly FoundRange[]
  foundAt: number
  /** Where find was left: reading goes on from there. */
  landing: Span | null
  /** Words were selected by mouse; null when there are none any more. */
  onSelect: (span: Span | null) => void
  onAttach: (span: Span) => void
  /** A passage was clicked or gone to, or its field is asked for. */
  onPassage: (excerpt: RecordId<'excerpt'>, how: 'show' | 'open') => void
}

/** A source's text to read and to select from, with its passages marked. */
export function ReadingText(props: ReadingTextProps) {
  const { root, text, language, title, markup, marks, active, found, foundAt, landing } = props
  const words = useWords()
  const blocks = useMemo(() => paragraphsOf(text), [text])
  const map = useMemo(() => new WordMap(text, blocks, language), [text, blocks, language])
  const shared = useMemo(() => marksByBlock(blocks, marks), [blocks, marks])
  const reading = useReadingCursor({ ...props, map })
  useFoundWords(root, found, foundAt)
  const activeMark = marks.find(({ id }) => id === active)
  useEffect(() => reading.restore())
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each landing
  useEffect(() => {
    if (landing === null) return
    root.current?.focus({ preventScroll: true })
    reading.show({ anchor: landing, focus: landing })
  }, [landing])

  return (
    // biome-ignore lint/a11y/useSemanticElements: an element of its own kind would bring a look and keys of its own
    <div
      ref={root}
      className={styles.text}
      data-reading
      data-pane-start
      role="group"
      aria-roledescription={words('coding.text.kind')}
      aria-label={words('coding.text.label', { title })}
      lang={language ?? undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is read and selected from with the keyboard
      tabIndex={0}
      onKeyDown={reading.onKeyDown}
      onPointerDown={reading.onPointerDown}
      onPointerUp={reading.onPointerUp}
      onFocus={reading.onFocus}
    >
      {blocks.map((block, index) => {
        const own = shared[index] ?? []
        const touched = activeMark && own.includes(activeMark) ? activeMark.id : null
        return (
          <Paragraph
            key={block.start}
            text={text}
            block={block}
            marks={own}
            active={touched}
            markup={markup}
          />
        )
      })}
    </div>
  )
}
