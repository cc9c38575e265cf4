import { useState } from 'react'
import type { AuthorityCard as Card } from '../../../data/queries/authority-card.ts'
import type { CitationRow } from '../../../data/queries/incident-panel.ts'
import { goTo } from '../../address/use-address.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { type Edit, useEdit } from '../../bridge/use-edit.ts'
import { useWords } from '../../language/use-words.ts'
import { FieldRows } from '../coding/incident/field-rows.tsx'
import type { RowKey } from '../coding/incident/row-key.ts'
import { PlaceWhere } from '../places/place-where.tsx'
import type { AuthorityId } from './authority-address.ts'
import styles from './authority-card.module.css'
import { CardHead } from './card-head.tsx'
import { CardMerged } from './card-merged.tsx'
import { CardNames } from './card-names.tsx'
import { CardNotes } from './card-notes.tsx'
import { CardRelations } from './card-relations.tsx'
import { CardUse } from './card-use.tsx'
import { SplitOff } from './split-off.tsx'

/** Opens the source of a passage at its words. */
export function goToPassage({ source, excerpt }: Pick<CitationRow, 'source' | 'excerpt'>): void {
  goTo({ view: 'coding', incident: null, source, passage: excerpt })
}

/** Which row of a card lies open, and where a passage is shown: with a text beside the card that is there. */
export type CardHold = {
  open: RowKey | null
  onOpen: (row: RowKey | null) => void
  onGo: (citation: CitationRow) => void
}

/** Everything on record of an actor or a place. `hold` where it stands beside a text. */
export function AuthorityCard({ id, hold = null }: { id: AuthorityId; hold?: CardHold | null }) {
  const edit = useEdit()
  const card = useAnswer('authority', { id }, 'nothing')
  const [splitting, setSplitting] = useState(false)
  if (!card.data) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div className={styles.card} tabIndex={0}>
      <CardHead
        card={card.data}
        among={hold === null ? 'list' : 'text'}
        onEdit={edit}
        onSplit={() => setSplitting(true)}
      />
      {splitting ? (
        <SplitOff card={card.data} onEdit={edit} onDone={() => setSplitting(false)} />
      ) : (
        <CardBody card={card.data} onEdit={edit} hold={hold} />
      )}
    </div>
  )
}

function CardBody({ card, onEdit, hold }: { card: Card; onEdit: Edit; hold: CardHold | null }) {
  const words = useWords()
  const [opened, setOpened] = useState<RowKey | null>(null)
  const { open, onOpen, onGo } = hold ?? { open: opened, onOpen: setOpened, onGo: goToPassage }
  const rows = {
    open,
    onToggle: (key: RowKey) => onOpen(open === key ? null : key),
    onEdit,
    onGo,
    onShow: () => undefined,
  }
  const { record } = card
  return (
    <>
      <CardNames card={card} onEdit={onEdit} />
      {'parents' in record && <PlaceWhere card={card} place={record} onEdit={onEdit} />}
      <CardRelations card={card} rows={rows} />
      {card.sections.length > 0 && (
        <section className={styles.wide} aria-label={words('authorities.claims')}>
          <h3 className={styles.title}>{words('authorities.claims')}</h3>
          {card.sections.map((section) => (
            <FieldRows key={section.id} subject={record.id} rows={section.rows} {...rows} />
          ))}
        </section>
      )}
      <CardUse use={card.use} />
      <CardNotes key={record.id} record={record} onEdit={onEdit} />
      <CardMerged card={card} onEdit={onEdit} />
    </>
  )
}
