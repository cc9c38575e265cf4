import { Paperclip } from 'lucide-react'
import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import type { ReadBeside } from '../../../../data/queries/passage-subjects.ts'
import type { SourceReading } from '../../../../data/queries/source-reading.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { Editable } from '../../../design/editable/editable.tsx'
import { EmptyState } from '../../../design/empty-state/empty-state.tsx'
import { Keys } from '../../../design/key/keys.tsx'
import { useWords } from '../../../language/use-words.ts'
import { PossibleCopies } from '../../sources/possible-copies.tsx'
import { AtSpan } from './at-span.tsx'
import { FindBar } from './find-bar.tsx'
import { LostPassages } from './lost-passages.tsx'
import { MarginNotes } from './margin-notes.tsx'
import { marksOf } from './marks.ts'
import { notesOf } from './notes.ts'
import { ReadingText } from './reading-text.tsx'
import type { Span } from './segments.ts'
import { SourceFactChips, type SourceFacts } from './source-facts.tsx'
import styles from './text-pane.module.css'
import { useFind, useFindKey } from './use-find.ts'

export type TextPaneProps = {
  root: RefObject<HTMLDivElement | null>
  reading: SourceReading
  /** What the text is read beside. */
  beside: ReadBeside | null
  active: RecordId<'excerpt'> | null
  selected: Span | null
  /** The words being attached, while the palette is open at them. */
  pending: Span | null
  palette: ReactNode
  textFacts?: ReactNode
  onSelect: (span: Span | null) => void
  onAttach: (span: Span) => void
  onPassage: (excerpt: RecordId<'excerpt'>, how: 'show' | 'open') => void
  onSet: (facts: SourceFacts) => Promise<unknown>
}

/** One source: its title and facts, and its text with the passages taken from it. */
export function TextPane(props: TextPaneProps) {
  const { root, reading, beside, active, selected, pending, onAttach, onPassage, onSet } = props
  const words = useWords()
  const { source, text, highlights } = reading
  const find = useFind(text ?? '')
  const [landing, setLanding] = useState<Span | null>(null)
  const marks = useMemo(() => marksOf(highlights, beside, pending), [highlights, beside, pending])
  const notes = useMemo(() => notesOf(words, highlights, beside), [words, highlights, beside])
  const title = source.title ?? source.original?.name ?? words('facts.untitled')
  useFindKey(find.open)
  return (
    <div className={styles.pane}>
      {find.wanted !== null && (
        <FindBar
          wanted={find.wanted}
          onWant={find.want}
          at={find.at}
          total={find.found.length}
          onStep={find.step}
          onClose={() => {
            setLanding(find.found[find.at] ?? null)
            find.close()
            root.current?.focus({ preventScroll: true })
          }}
        />
      )}
      <div className={styles.scroller} data-scroller>
        <header className={styles.head}>
          <h1 className={styles.title}>
            <Editable
              label={words('facts.title')}
              value={source.title ?? ''}
              onSave={(typed) => onSet({ title: typed === '' ? null : typed })}
            >
              <bdi>{title}</bdi>
            </Editable>
          </h1>
          <SourceFactChips source={source} copies={reading.copies} onSet={onSet}>
            {props.textFacts}
          </SourceFactChips>
          <PossibleCopies source={source.id} among="source" />
          <LostPassages highlights={highlights} />
        </header>
        {text === null ? (
          <EmptyState title={words('coding.text.none')}>{words('coding.text.noneWhy')}</EmptyState>
        ) : (
          <div className={styles.columns}>
            <ReadingText
              root={root}
              text={text}
              language={source.language}
              title={title}
              markup={source.original?.mediaType === 'text/markdown' ? 'markdown' : 'none'}
              marks={marks}
              active={active}
              found={find.found}
              foundAt={find.at}
              landing={landing}
              onSelect={props.onSelect}
              onAttach={onAttach}
              onPassage={onPassage}
            />
            <MarginNotes
              text={root}
              notes={notes}
              active={active}
              onPassage={(excerpt) => onPassage(excerpt, 'open')}
            />
            {selected !== null && pending === null && (
              <AtSpan root={root} span={selected} room={44} prefers="above">
                <button
                  type="button"
                  className={styles.offer}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => onAttach(selected)}
                >
                  <Paperclip aria-hidden="true" />
                  {words('coding.attach.offer')}
                  <Keys keys="A" />
                </button>
              </AtSpan>
            )}
            {pending !== null && (
              <AtSpan root={root} span={pending} room={400} prefers="below">
                {props.palette}
              </AtSpan>
            )}
          </div>
        )}
      </div>
    </div>
  )
}
