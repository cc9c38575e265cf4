import type { Ref } from 'react'
import type { TableImportReply } from '../../../data/replies.ts'
import { printAddress } from '../../address/address.ts'
import { useWords, type Words } from '../../language/use-words.ts'
import styles from './outcome.module.css'

/** What a table came to, or would: how much of what, or the cells that stand in its way. */
export function Outcome({ outcome, list }: { outcome: TableImportReply; list: Ref<HTMLUListElement> }) {
  const words = useWords()
  const { incidents, claims, places, actors, bad, badCount, change, source } = outcome
  if (badCount > 0) {
    return (
      <div className={styles.outcome} role="status">
        <p>{words('table.bad', { count: badCount })}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <ul className={styles.bad} ref={list} tabIndex={0} aria-label={words('table.badList')}>
          {bad.map(({ row, column, cell, reason, code }) => (
            <li key={`${row} ${column} ${reason}`}>
              <bdi className={styles.where}>
                {column === null ? words('table.row', { row }) : words('table.rowColumn', { row, column })}
              </bdi>{' '}
              {cell !== null && cell !== '' && <bdi className={styles.cell}>{cell}</bdi>}{' '}
              <span dir="auto">{reasonWords(words, { column, reason, code })}</span>
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

type Reason = { column: string | null; reason: string; code: string | undefined }

/** Why a cell cannot be read: where a menu above the table mends it, by the name of that menu. */
function reasonWords(words: Words, { column, reason, code }: Reason): string {
  return code === 'day-or-month' && column !== null ? words('table.orderUnknown', { column }) : reason
}
