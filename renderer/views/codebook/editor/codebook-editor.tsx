import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react'
import { checkCodebook } from '../../../../data/codebook/check-codebook.ts'
import type { Codebook } from '../../../../data/records/codebook.ts'
import { Refusal } from '../../../../data/refusal.ts'
import { outlineOf, sectionKey } from '../draft/outline.ts'
import { idsOf, printDraft } from '../draft/print-draft.ts'
import type { DraftDesk } from '../draft/use-draft.ts'
import styles from './codebook-editor.module.css'
import { EditorHead } from './editor-head.tsx'
import { EditorParts, type Side } from './editor-parts.tsx'
import { FieldCard } from './field-card.tsx'
import { Outline } from './outline.tsx'
import { Preview } from './preview.tsx'
import { SectionCard } from './section-card.tsx'
import { Touched } from './touched.tsx'
import { TypesCard } from './types-card.tsx'

/** What is chosen in the outline: the incident types, or the key of a row. */
export type Chosen = string

export const typesChosen: Chosen = 'types'

type EditorProps = { codebook: Codebook; desk: DraftDesk; onTaken: () => void }

/** The codebook as it may become: what it has on one side, one thing of it in the middle, the form it makes beside. */
export function CodebookEditor({ codebook, desk, onTaken }: EditorProps) {
  const { draft } = desk
  const [wanted, setChosen] = useState<Chosen>(typesChosen)
  const [side, setSide] = useState<Side>('preview')
  const printed = useMemo(() => (draft ? printDraft(draft) : null), [draft])
  const shown = useDeferredValue(printed)
  const unsound = useMemo(() => (printed ? whyUnsound(printed) : null), [printed])
  if (!draft || !printed || !shown) return null
  const rows = outlineOf(draft)
  const row = rows.find(({ key }) => key === wanted) ?? null
  const chosen = row ? row.key : typesChosen
  const field = row?.what === 'field' ? row.field : null
  const onKeyDown = (event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey
    if (!control || (event.target as Element).matches('input, textarea')) return
    const back = event.code === 'KeyZ' && !event.shiftKey
    const again = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
    if (!back && !again) return
    event.preventDefault()
    event.stopPropagation()
    if (back) desk.undo()
    else desk.redo()
  }
  const card = field ? (
    <FieldCard
      key={field.key}
      draft={draft}
      field={field}
      onChange={desk.change}
      onRemoved={() => setChosen(sectionKey(field.section))}
    />
  ) : row?.what === 'section' ? (
    <SectionCard key={row.id} draft={draft} id={row.id} onChange={desk.change} onChoose={setChosen} />
  ) : (
    <TypesCard draft={draft} onChange={desk.change} />
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo within the draft, before the window's own
    <div className={styles.editor} onKeyDown={onKeyDown}>
      <EditorHead
        codebook={codebook}
        desk={desk}
        draft={draft}
        unsound={unsound}
        onTouched={() => setSide('touched')}
      />
      <EditorParts
        side={side}
        onSide={setSide}
        outline={<Outline draft={draft} chosen={chosen} onChoose={setChosen} onChange={desk.change} />}
        card={card}
        preview={<Preview codebook={shown} chosen={(field && idsOf(draft).get(field.key)) ?? null} />}
        touched={
          <Touched next={printed} unsound={unsound} stale={draft.base !== codebook.id} onTaken={onTaken} />
        }
      />
    </div>
  )
}

/** The sentence with which the draft would be refused; null where it can be coded by. */
function whyUnsound(printed: ReturnType<typeof printDraft>): string | null {
  try {
    checkCodebook(printed)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
