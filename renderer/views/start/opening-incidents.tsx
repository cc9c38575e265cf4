import { useState } from 'react'
import type { IncidentListArgument } from '../../../data/queries/incident-list.ts'
import { useAddress } from '../../address/use-address.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { StatusLine } from '../../design/status-line/status-line.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { ViewHead } from '../../design/view-head/view-head.tsx'
import { useWords } from '../../language/use-words.ts'
import { IncidentTable } from '../incidents/incident-table.tsx'
import styles from './opening-incidents.module.css'
import { OpeningProgress } from './opening-progress.tsx'
import type { Opening } from './use-opening.ts'

/** The incidents of a large workbook, while their claims are still being read in. */
export function OpeningIncidents({ opening }: { opening: Opening }) {
  const words = useWords()
  const address = useAddress()
  const [text, setText] = useState('')
  const [sort, setSort] = useState<IncidentListArgument['sort']>({ by: 'code', direction: 'up' })
  const filter = text.trim() === '' ? {} : { text: text.trim() }
  const { data } = useAnswer('incidents', { filter, sort, offset: 0, limit: 1 })
  return (
    <main className={styles.view}>
      <ViewHead title={words('frame.incidents')}>
        <div className={styles.head}>
          <OpeningProgress opening={opening} />
          <p className={styles.why}>
            {words(address.view === 'coding' ? 'start.openingChosen' : 'start.openingWhy')}
          </p>
          <TextField
            label={words('incidents.filter')}
            labelled="said"
            placeholder={words('incidents.filter')}
            value={text}
            onChange={setText}
          />
        </div>
      </ViewHead>
      {data && <IncidentTable filter={filter} sort={sort} onSort={setSort} total={data.total} />}
      <StatusLine />
    </main>
  )
}
