import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { CitationRow } from '../../../../data/queries/incident-panel.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { IconButton } from '../../../design/button/button.tsx'
import { Tag } from '../../../design/chip/chip.tsx'
import { Menu } from '../../../design/menu/menu.tsx'
import { useWords } from '../../../language/use-words.ts'
import { BearingForm } from '../attach/bearing-form.tsx'
import styles from './citation-line.module.css'

type CitationLineProps = {
  citation: CitationRow
  onEdit: Edit
  onGo: (citation: CitationRow) => void
}

/** A name keeps its own direction among others (Unicode isolates). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`
}

/** A passage that speaks for or against a claim: its words, who says them and through whom. A click shows it in the text. */
export function CitationLine({ citation, onEdit, onGo }: CitationLineProps) {
  const words = useWords()
  const [editing, setEditing] = useState(false)
  const {
    id,
    quote,
    speaker,
    via,
    sourceTitle,
    sourcePublisher,
    stance,
    outcome,
    page,
    wording,
    certainty,
    copyOf,
  } = citation
  const set = (fields: Record<string, unknown>) =>
    onEdit({ edit: 'set-citation', argument: { id, ...fields } })
  const disputes = stance === 'disputes'
  const document = sourcePublisher ?? sourceTitle
  const chain = [...via.map(({ name }) => name), ...(document === null ? [] : [document])]
  return (
    <div className={styles.citation} data-stance={stance}>
      <div className={styles.words}>
        <button
          type="button"
          className={styles.quote}
          aria-label={words('coding.claim.go', { quote })}
          onClick={() => onGo(citation)}
        >
          <q dir="auto">{quote}</q>
        </button>
        <Menu
          label={words('coding.claim.moreCitation')}
          entries={[
            { id: 'edit', label: words('coding.claim.edit'), onAction: () => setEditing(true) },
            {
              id: 'stance',
              label: words(disputes ? 'coding.claim.toSupports' : 'coding.claim.toDisputes'),
              onAction: () => set({ stance: disputes ? 'supports' : 'disputes' }),
            },
            {
              id: 'detach',
              label: words('coding.claim.detach'),
              onAction: () => onEdit({ edit: 'uncite', argument: { id } }),
            },
          ]}
        >
          <IconButton label={words('coding.claim.moreCitation')}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        </Menu>
      </div>
      <p className={styles.who}>
        {disputes ? (
          <Tag evidence="disputed">
            {speaker === null
              ? words('coding.claim.denied', { source: sourceTitle ?? words('facts.untitled') })
              : words('coding.claim.deniedBy', { who: speaker.name })}
          </Tag>
        ) : (
          <bdi className={speaker === null ? styles.nobody : styles.speaker}>
            {speaker?.name ?? words('coding.claim.nobody')}
          </bdi>
        )}{' '}
        {chain.length > 0 && <bdi>{words('coding.claim.via', { who: chain.map(isolated).join(' → ') })}</bdi>}
        {wording !== null && (
          <>
            {' · '}
            <q className={styles.hedge} dir="auto">
              {wording}
            </q>
          </>
        )}
        {page !== null && <> · {words('coding.claim.page', { page })}</>}
        {copyOf !== null && (
          <>
            {' '}
            <Tag evidence="empty">
              <bdi>{words('coding.claim.copyOf', { source: copyOf })}</bdi>
            </Tag>
          </>
        )}
        {(outcome === 'approximate' || outcome === 'lost') && (
          <>
            {' '}
            <Tag evidence="uncited">{words(`coding.claim.${outcome}`)}</Tag>
          </>
        )}
      </p>
      {editing && (
        <BearingForm
          start={{
            stance,
            speaker: speaker?.name ?? '',
            via: via.map(({ name }) => name).join('; '),
            certainty,
            wording: wording ?? '',
          }}
          onSave={async (bearing) => {
            if (await set(bearing)) setEditing(false)
          }}
          onCancel={() => setEditing(false)}
        />
      )}
    </div>
  )
}
