import { type KeyboardEvent, useState } from 'react'
import type { IncidentPanel } from '../../../../data/queries/incident-panel.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { Button } from '../../../design/button/button.tsx'
import { useMessages } from '../../../design/status-line/use-messages.ts'
import { useWords } from '../../../language/use-words.ts'
import { ChooseIncident } from '../../authorities/choose-incident.tsx'
import { MergeColumn } from '../../authorities/merge-column.tsx'
import styles from './merge-incident.module.css'

type MergeIncidentProps = { panel: IncidentPanel; onEdit: Edit; onDone: () => void }

/** Another incident made one with this: chosen, seen side by side, and then one change that one undo takes back. */
export function MergeIncident({ panel, onEdit, onDone }: MergeIncidentProps) {
  const words = useWords()
  const messages = useMessages()
  const [from, setFrom] = useState<RecordId<'incident'> | null>(null)
  const into = panel.incident.id
  const preview = useAnswer('merge-preview', from && { into, from }, 'nothing')
  const merge = async () => {
    if (!preview.data || !(await onEdit({ edit: 'merge', argument: { into, from } }))) return
    const { into: kept, from: gone } = preview.data
    messages.say(
      'done',
      words('authorities.merge.done', { from: gone.code ?? gone.name, into: kept.code ?? kept.name }),
    )
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what was just opened
    <div className={styles.merge} onKeyDown={onKeyDown}>
      {from === null ? (
        <ChooseIncident label={words('links.choose')} except={into} onChoose={setFrom} />
      ) : (
        preview.data && (
          <>
            <div className={styles.sides}>
              <MergeColumn side={preview.data.into} part="keeps" />
              <MergeColumn side={preview.data.from} part="goes" />
            </div>
            <p>{words('authorities.merge.rivals')}</p>
            <p>{words('authorities.merge.former', { code: preview.data.from.code ?? '' })}</p>
            {preview.data.between > 0 && (
              <p>{words('authorities.merge.between', { count: preview.data.between })}</p>
            )}
          </>
        )
      )}
      <div className={styles.deeds}>
        {from !== null && (
          <Button look="accent" onPress={() => void merge()}>
            {words('authorities.merge.do')}
          </Button>
        )}
        <Button look="quiet" onPress={onDone}>
          {words('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
