import { Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { IncidentListArgument } from '../../../data/queries/incident-list.ts'
import { incidentStatuses, untitled } from '../../../data/records/incident.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { goTo } from '../../address/use-address.ts'
import { knownTotal } from '../../bridge/known-total.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { useReadOnly } from '../../bridge/use-read-only.ts'
import { Button } from '../../design/button/button.tsx'
import { EmptyState } from '../../design/empty-state/empty-state.tsx'
import { Keys } from '../../design/key/keys.tsx'
import { Select } from '../../design/select/select.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { ViewHead } from '../../design/view-head/view-head.tsx'
import { InFoot } from '../../frame/foot-slot.tsx'
import { useLetterKey } from '../../frame/use-letter-key.ts'
import { useWords } from '../../language/use-words.ts'
import { DateFilter, datedFrom, type TypedDates } from './date-filter.tsx'
import { IncidentTable } from './incident-table.tsx'
import styles from './incidents-view.module.css'

type Filter = IncidentListArgument['filter']
type Sort = IncidentListArgument['sort']

const any = 'any'

/** Every incident of the workbook, to be found, ordered and opened. */
export function IncidentsView() {
  const words = useWords()
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const codebook = useAnswer('codebook', {})
  const [text, setText] = useState('')
  const [status, setStatus] = useState<Filter['status']>(undefined)
  const [type, setType] = useState<Filter['type']>(undefined)
  const [sort, setSort] = useState<Sort>({ by: 'code', direction: 'up' })
  const [dates, setDates] = useState<TypedDates>({ from: '', to: '' })
  const [onlyUndated, setOnlyUndated] = useState(false)
  const wanted = useDeferredValue(text.trim())
  const { dated } = datedFrom(useDeferredValue(dates))
  const filter: Filter = {
    ...(wanted === '' ? {} : { text: wanted }),
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...(onlyUndated ? { dated: 'undated' as const } : dated === null ? {} : { dated }),
  }
  const count = useAnswer('incidents', { filter, sort, offset: 0, limit: 1 })
  const total = knownTotal(count)
  const filtered = Object.keys(filter).length > 0
  const add = async () => {
    const reply = await edit({ edit: 'add-incident', argument: { title: untitled } })
    const id = reply?.ids[0]
    if (id) goTo({ view: 'coding', incident: id as RecordId<'incident'>, source: null })
  }
  useLetterKey('KeyI', () => readOnly || void add())
  const addButton = (
    <Button look="accent" isDisabled={readOnly} onPress={() => void add()}>
      <Plus aria-hidden="true" />
      {words('incidents.add')}
      <Keys keys="I" />
    </Button>
  )
  return (
    <div className={styles.view}>
      <ViewHead title={words('frame.incidents')} actions={addButton}>
        <div className={styles.filters}>
          <TextField
            label={words('incidents.filter')}
            labelled="said"
            placeholder={words('incidents.filter')}
            value={text}
            onChange={setText}
          />
          <Select
            label={words('coding.incident.status')}
            labelled="said"
            options={[
              { id: any, label: words('incidents.anyStatus') },
              ...incidentStatuses.map((id) => ({ id, label: words(`status.${id}`) })),
            ]}
            selected={status ?? any}
            onSelect={(id) => setStatus(id === any ? undefined : (id as Filter['status']))}
          />
          <Select
            label={words('coding.incident.type')}
            labelled="said"
            options={[
              { id: any, label: words('incidents.anyType') },
              ...(codebook.data?.types ?? []).map(({ code, label }) => ({ id: code, label })),
            ]}
            selected={type ?? any}
            onSelect={(id) => setType(id === any ? undefined : id)}
          />
          <DateFilter
            typed={dates}
            onType={(typed) => {
              setDates(typed)
              setOnlyUndated(false)
            }}
          />
        </div>
        <UndatedLine undated={count.data?.undated ?? 0} only={onlyUndated} onOnly={setOnlyUndated} />
      </ViewHead>
      {total === 0 ? (
        <EmptyState
          title={words(filtered ? 'incidents.noneFound' : 'incidents.none')}
          actions={filtered ? undefined : addButton}
        >
          {words(filtered ? 'incidents.noneFoundWhy' : 'incidents.noneWhy')}
        </EmptyState>
      ) : (
        total !== null && <IncidentTable filter={filter} sort={sort} onSort={setSort} total={total} />
      )}
      <InFoot>{total !== null && words('incidents.count', { count: total })}</InFoot>
    </div>
  )
}

type UndatedLineProps = { undated: number; only: boolean; onOnly: (only: boolean) => void }

/** What a filter by date leaves out because nobody knows when it was, and the way to it. */
function UndatedLine({ undated, only, onOnly }: UndatedLineProps) {
  const words = useWords()
  if (!only && undated === 0) return null
  return (
    <p className={styles.left} role="status">
      {only ? words('incidents.onlyUndated') : words('incidents.leftOut', { count: undated })}{' '}
      <Button look="quiet" onPress={() => onOnly(!only)}>
        {words(only ? 'incidents.showDated' : 'incidents.showUndated')}
      </Button>
    </p>
  )
}
