import { Ellipsis } from 'lucide-react'
import { useRef, useState } from 'react'
import { sameJson } from '../../../../data/changes/same-json.ts'
import type { CitationRow, ClaimRow, FieldRow } from '../../../../data/queries/incident-panel.ts'
import { letGo } from '../../../../data/queries/let-go.ts'
import type { SubjectId } from '../../../../data/records/claim.ts'
import type { Value } from '../../../../data/values/value.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { IconButton } from '../../../design/button/button.tsx'
import { Menu } from '../../../design/menu/menu.tsx'
import { useWords } from '../../../language/use-words.ts'
import { AddValue } from './add-value.tsx'
import { CitationLine } from './citation-line.tsx'
import styles from './claim-block.module.css'
import { ClaimDetails } from './claim-details.tsx'
import { LetGoLine } from './let-go-line.tsx'
import { NameOfferLine } from './name-offer-line.tsx'

type ClaimBlockProps = {
  subject: SubjectId
  row: FieldRow
  claim: ClaimRow
  /** The claim is held for the best. */
  onReport: () => void
  onEdit: Edit
  onGo: (citation: CitationRow) => void
}

/** One proposition: its value, how sure, in which words, who says so, and who denies it. */
export function ClaimBlock({ subject, row, claim, onReport, onEdit, onGo }: ClaimBlockProps) {
  const words = useWords()
  const [correcting, setCorrecting] = useState(false)
  const [corrected, setCorrected] = useState<{ was: Value; change: number } | null>(null)
  const gone = corrected === null ? [] : letGo(corrected.was, claim.value)
  const menu = useRef<HTMLButtonElement>(null)
  const leave = () => {
    setCorrecting(false)
    menu.current?.focus()
  }
  const correct = async (value: unknown) => {
    // What was not changed keeps what typing cannot say: parts, the hour, the words it was read from.
    if (value === claim.typed || sameJson(value, claim.value)) return leave()
    const reply = await onEdit({ edit: 'set-claim', argument: { id: claim.id, value } })
    if (!reply) return
    setCorrected(typeof value === 'string' ? { was: claim.value, change: reply.number } : null)
    leave()
  }
  const supporting = claim.citations.filter(({ stance }) => stance === 'supports')
  const disputing = claim.citations.filter(({ stance }) => stance === 'disputes')
  const preferred = row.decision?.rule === 'best' && row.decision.claims.includes(claim.id)
  const rivals = row.claims.length > 1
  const entries = [
    ...(rivals && !preferred
      ? [
          {
            id: 'report',
            label: words('coding.claim.report'),
            onAction: onReport,
          },
        ]
      : []),
    { id: 'correct', label: words('coding.claim.correct'), onAction: () => setCorrecting(true) },
    {
      id: 'remove',
      label: words('coding.claim.remove'),
      onAction: () => onEdit({ edit: 'remove', argument: { id: claim.id, with: true } }),
    },
  ]
  return (
    <li className={styles.claim} data-evidence={claim.state}>
      <div className={styles.value}>
        <bdi className={styles.display} data-long={claim.display.length > 8 ? 'yes' : undefined}>
          {claim.display}
        </bdi>
        <span className={styles.certainty}>
          {supporting[0]
            ? words(`certainty.${supporting[0].certainty}`)
            : words(claim.state === 'one' ? 'evidence.judgement' : 'evidence.uncited')}
        </span>
        {preferred && <span className={styles.preferred}>{words('coding.claim.reported')}</span>}
      </div>
      <div className={styles.evidence}>
        {(!correcting || claim.place === null) && <ClaimDetails claim={claim} onEdit={onEdit} />}
        {correcting && (
          <AddValue
            field={row.field}
            at={{ subject, claim: claim.id }}
            start={claim.place === null ? claim.typed : claim.value}
            place={claim.place}
            onAdd={correct}
            onCancel={leave}
          />
        )}
        {corrected !== null && gone.length > 0 && (
          <LetGoLine
            gone={gone}
            change={corrected.change}
            onDone={() => {
              setCorrected(null)
              menu.current?.focus()
            }}
          />
        )}
        {claim.state === 'uncited' && <p className={styles.uncited}>{words('coding.claim.uncited')}</p>}
        {[...supporting, ...disputing].map((citation) => (
          <CitationLine key={citation.id} citation={citation} onEdit={onEdit} onGo={onGo} />
        ))}
        {supporting.length > 1 && (
          <p className={styles.counted}>
            {[
              words('coding.claim.independent', { count: claim.sources }),
              ...(claim.sources < supporting.length ? [words('coding.claim.countedOnce')] : []),
            ].join(' · ')}
          </p>
        )}
        {claim.offer !== null && <NameOfferLine offer={claim.offer} onEdit={onEdit} />}
        {claim.note !== null && (
          <p className={styles.note} dir="auto">
            {claim.note}
          </p>
        )}
      </div>
      <Menu label={words('coding.claim.more')} entries={entries}>
        <IconButton ref={menu} label={words('coding.claim.more')}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      </Menu>
    </li>
  )
}
