import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { Edit } from '../../bridge/use-edit.ts'
import { Button } from '../../design/button/button.tsx'
import { Popover } from '../../design/popover/popover.tsx'
import { useWords } from '../../language/use-words.ts'
import { type AuthorityId, kindOfId } from './authority-address.ts'
import { ChooseAuthority } from './choose-authority.tsx'
import { ChooseIncident } from './choose-incident.tsx'
import { ChooseRelation, type RelationWay, relationSentence } from './choose-relation.tsx'
import styles from './small-form.module.css'

type RelateFormProps = {
  from: AuthorityId | RecordId<'incident'>
  /** How it is spoken of: the code of an incident, the name of an actor. */
  name: string
  onEdit: Edit
}

/** First how, as a sentence with a gap, then who fills the gap: choosing that makes the relation. */
export function RelateForm({ from, name, onEdit }: RelateFormProps) {
  const words = useWords()
  const isIncident = from.startsWith('incident:')
  const [way, setWay] = useState<RelationWay | null>(null)
  const label = words(isIncident ? 'links.add' : 'authorities.relations.add')
  const relate = async (other: string, close: () => void) => {
    if (way === null) return
    const ends = way.end === 'from' ? { from, to: other } : { from: other, to: from }
    if (!(await onEdit({ edit: 'relate', argument: { ...ends, type: way.type } }))) return
    setWay(null)
    close()
  }
  return (
    <Popover
      label={label}
      trigger={
        <Button look="quiet" onPress={() => setWay(null)}>
          <Plus aria-hidden="true" />
          {label}
        </Button>
      }
    >
      {(close) =>
        way === null ? (
          <ChooseRelation of={isIncident ? 'incident' : 'actor'} name={name} onChoose={setWay} />
        ) : (
          <>
            <p className={styles.sentence}>
              <bdi>{relationSentence(words, way, name)}</bdi>
              <Button look="quiet" onPress={() => setWay(null)}>
                {words('authorities.relations.otherwise')}
              </Button>
            </p>
            {isIncident ? (
              <ChooseIncident
                label={words('authorities.relations.chooseIncident')}
                except={from as RecordId<'incident'>}
                onChoose={(other) => void relate(other, close)}
              />
            ) : (
              <ChooseAuthority
                kind={kindOfId(from as AuthorityId)}
                label={words('authorities.relations.choose')}
                except={from as AuthorityId}
                onChoose={(other) => void relate(other, close)}
              />
            )}
          </>
        )
      }
    </Popover>
  )
}
