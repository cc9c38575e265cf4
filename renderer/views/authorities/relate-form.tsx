import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { RecordId } from '../../../data/records/record-id.ts'
import { relationTypes } from '../../../data/records/relation.ts'
import type { Edit } from '../../bridge/use-edit.ts'
import { Button } from '../../design/button/button.tsx'
import { Popover } from '../../design/popover/popover.tsx'
import { Select } from '../../design/select/select.tsx'
import { useWords } from '../../language/use-words.ts'
import { type AuthorityId, kindOfId } from './authority-address.ts'
import { ChooseAuthority } from './choose-authority.tsx'
import { ChooseIncident } from './choose-incident.tsx'
import styles from './small-form.module.css'

type RelateFormProps = { from: AuthorityId | RecordId<'incident'>; onEdit: Edit }

/** First how, then to whom: choosing the other end makes the relation. */
export function RelateForm({ from, onEdit }: RelateFormProps) {
  const words = useWords()
  const isIncident = from.startsWith('incident:')
  const types = relationTypes[isIncident ? 'incident' : kindOfId(from as AuthorityId)]
  const [type, setType] = useState<string>(types[0])
  const label = words(isIncident ? 'links.add' : 'authorities.relations.add')
  const relate = async (to: string, close: () => void) => {
    if (await onEdit({ edit: 'relate', argument: { from, type, to } })) close()
  }
  return (
    <Popover
      label={label}
      trigger={
        <Button look="quiet">
          <Plus aria-hidden="true" />
          {label}
        </Button>
      }
    >
      {(close) => (
        <>
          <div className={styles.form}>
            <Select
              label={words('authorities.relations.type')}
              options={types.map((id) => ({ id, label: words(`authorities.relationFrom.${id}`) }))}
              selected={type as (typeof types)[number]}
              onSelect={setType}
            />
          </div>
          {isIncident ? (
            <ChooseIncident
              label={words('authorities.relations.chooseIncident')}
              except={from as RecordId<'incident'>}
              onChoose={(to) => void relate(to, close)}
            />
          ) : (
            <ChooseAuthority
              kind={kindOfId(from as AuthorityId)}
              label={words('authorities.relations.choose')}
              except={from as AuthorityId}
              onChoose={(to) => void relate(to, close)}
            />
          )}
        </>
      )}
    </Popover>
  )
}
