import type { ClaimRow } from '../../../data/queries/incident-panel.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { printAddress } from '../../address/address.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Tag } from '../../design/chip/chip.tsx'
import { Glyph } from '../../design/glyph/glyph.tsx'
import { useWords } from '../../language/use-words.ts'
import { type RowKey, rowKey } from '../coding/incident/row-key.ts'
import type { Behind } from './cell-evidence.ts'
import styles from './cell-passages.module.css'

/** The passages behind a cell. `undefined` while no cell is chosen. */
export function CellPassages({ behind }: { behind: Behind | null | undefined }) {
  const words = useWords()
  if (behind === undefined) return <p className={styles.hint}>{words('export.chooseCell')}</p>
  if (behind === null) return <p className={styles.hint}>{words('export.noPassages')}</p>
  if (behind.kind === 'source') return <SourceBehind source={behind.source} />
  return <FieldBehind behind={behind} />
}

function SourceBehind({ source }: { source: RecordId<'source'> }) {
  const words = useWords()
  const reading = useAnswer('source', { id: source }, 'nothing').data
  if (!reading) return null
  return (
    <div className={styles.panel}>
      <a className={styles.open} href={printAddress({ view: 'coding', incident: null, source })}>
        {reading.source.title ?? reading.source.original?.name ?? words('facts.untitled')}
      </a>
      {reading.highlights.map(({ excerpt, quote }) => (
        <q key={excerpt} className={styles.quote} dir="auto">
          {quote}
        </q>
      ))}
    </div>
  )
}

function FieldBehind({ behind }: { behind: Extract<Behind, { kind: 'field' }> }) {
  const words = useWords()
  const { incident, field, only } = behind
  const named = useAnswer(
    'incidents',
    'code' in incident
      ? { filter: { text: incident.code }, sort: { by: 'code', direction: 'up' }, offset: 0, limit: 10 }
      : null,
    'nothing',
  )
  const byCode =
    'code' in incident ? named.data?.rows.find(({ code }) => code === incident.code)?.id : undefined
  const id = 'id' in incident ? incident.id : (byCode ?? null)
  const panel = useAnswer('incident', id ? { id } : null, 'nothing').data
  if (!panel || !id) return null
  const rows = panel.sections.flatMap((section) => section.rows).filter((row) => row.field.id === field)
  const claims = rows
    .flatMap((row) => row.claims.map((claim) => ({ claim, row: rowKey(row.field.id, row.item) })))
    .filter(
      ({ claim }) => only === null || claim.id === only || claim.citations.some((one) => one.id === only),
    )
  const decided = rows.find((row) => row.decision)?.decision ?? null
  const carries = ({ claim }: (typeof claims)[number]) => decided?.claims.includes(claim.id) ?? true
  const carrying = claims.filter(carries)
  const others = claims.filter((one) => !carries(one))
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>
        {panel.incident.code} · {rows[0]?.field.label ?? field}
      </h2>
      {claims.length === 0 && <p className={styles.quiet}>{words('export.noClaims')}</p>}
      {carrying.map(({ claim, row }) => (
        <ClaimBehind key={claim.id} claim={claim} incident={id} row={row} />
      ))}
      {decided && (
        <p className={styles.quiet}>
          {words(`rule.${decided.rule}`)}
          {decided.reason !== null && (
            <>
              : <bdi>{decided.reason}</bdi>
            </>
          )}
        </p>
      )}
      {decided?.overtaken && <p className={styles.quiet}>{words('export.overtaken')}</p>}
      {others.length > 0 && <h3 className={styles.title}>{words('export.alsoOnRecord')}</h3>}
      {others.map(({ claim, row }) => (
        <ClaimBehind key={claim.id} claim={claim} incident={id} row={row} />
      ))}
      <a
        className={styles.open}
        href={printAddress({ view: 'coding', incident: id, source: null, row: claims[0]?.row ?? null })}
      >
        {words('export.open')}
      </a>
    </div>
  )
}

function ClaimBehind({
  claim,
  incident,
  row,
}: {
  claim: ClaimRow
  incident: RecordId<'incident'>
  row: RowKey
}) {
  const words = useWords()
  return (
    <section className={styles.claim} data-evidence={claim.state}>
      <p className={styles.value}>
        <Glyph state={claim.state} size={14} /> <bdi>{claim.display}</bdi>
      </p>
      {claim.citations.length === 0 && (
        <p className={styles.quiet}>
          {words(claim.state === 'one' ? 'evidence.judgement' : 'evidence.uncited')}
        </p>
      )}
      {claim.citations.map(({ id, excerpt, quote, speaker, sourceTitle, source, stance, certainty }) => (
        <div key={id}>
          <q className={styles.quote} dir="auto">
            {quote}
          </q>
          <p className={styles.quiet}>
            {stance === 'disputes' && <Tag evidence="disputed">{words('stance.disputes')}</Tag>}{' '}
            <bdi>{speaker?.name ?? words('coding.claim.nobody')}</bdi> · {words(`certainty.${certainty}`)} ·{' '}
            <a href={printAddress({ view: 'coding', incident, source, row, passage: excerpt })}>
              <bdi>{sourceTitle ?? words('facts.untitled')}</bdi>
            </a>
          </p>
        </div>
      ))}
    </section>
  )
}
