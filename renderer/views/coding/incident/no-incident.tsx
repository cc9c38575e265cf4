import { untitled } from '../../../../data/records/incident.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { goOn, goTo } from '../../../address/use-address.ts'
import { useEdit } from '../../../bridge/use-edit.ts'
import { useReadOnly } from '../../../bridge/use-read-only.ts'
import { Button } from '../../../design/button/button.tsx'
import { EmptyState } from '../../../design/empty-state/empty-state.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './no-incident.module.css'

/** A text is read and no incident is open beside it: the two ways on. */
export function NoIncident({ source }: { source: RecordId<'source'> | null }) {
  const words = useWords()
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const add = async () => {
    const reply = await edit({ edit: 'add-incident', argument: { title: untitled } })
    const id = reply?.ids[0]
    if (id) goOn({ view: 'coding', incident: id as RecordId<'incident'>, source })
  }
  return (
    <div className={styles.none}>
      <EmptyState
        title={words('coding.incident.none')}
        actions={
          <>
            <Button look="accent" isDisabled={readOnly} onPress={() => void add()}>
              {words('coding.incident.new')}
            </Button>
            <Button onPress={() => goTo({ view: 'incidents' })}>{words('frame.incidents')}</Button>
          </>
        }
      >
        {words('coding.incident.noneWhy')}
      </EmptyState>
    </div>
  )
}
