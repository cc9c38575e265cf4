import type { TableImportReply } from '../../../data/replies.ts'
import { printAddress } from '../../address/address.ts'
import { useWords } from '../../language/use-words.ts'
import styles from './outcome.module.css'

/** What a table came to, or would: how much of what, or the cells that stand in its way. */
export function Outcome({ outcome }: { outcome: TableImportReply }) {
  const words = useWords()
  const { incidents, claims, places, actors, bad, badCount, change, source } = outcome
  if (badCount > 0) {
    return (
      <div className={styles.outcome} role="status">
        <p>{words('table.bad', { count: badCount })}</p>
        <ul className={styles.bad}>
          {bad.map(({ row, column, cell, reason }) => (
            <li key={`${row} ${column} ${reason}`}>
              <bdi className={styles.where}>
                {column === null ? words('table.row', { row }) : words('table.rowColumn', { row, column })}
              </bdi>{' '}
              {cell !== null && cell !== '' && <bdi className={styles.cell}>{cell}</bdi>}{' '}
              <span dir="auto">{reason}</span>
            </li>
          ))}
          {badCount > bad.length && <li>{words('table.badMore', { count: badCount - bad.length })}</li>}
        </ul>
      </div>
    )
  }
  const gaps = { incidents, claims, places, actors }
  return (
    <div className={styles.outcome} role="status">
      <p>{words(change === null ? 'table.would' : 'table.made', gaps)}</p>
      {change !== null && (
        <p className={styles.ways}>
          <a href={printAddress({ view: 'incidents' })}>{words('table.openIncidents')}</a>
          {source !== null && (
            <a href={printAddress({ view: 'coding', incident: null, source })}>{words('table.openSource')}</a>
          )}
        </p>
      )}
    </div>
  )
}
