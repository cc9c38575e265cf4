import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { participationRoles } from '../../../../data/records/participation.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { Button } from '../../../design/button/button.tsx'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { Select } from '../../../design/select/select.tsx'
import { useWords } from '../../../language/use-words.ts'
import { AuthorityInput } from '../../authorities/authority-input.tsx'
import styles from './incident-people.module.css'

type Role = (typeof participationRoles)[number]
type AddPersonProps = { incident: RecordId<'incident'>; onEdit: Edit }

/** Somebody on record by name, or anybody in the words of the source, with a role. */
export function AddPerson({ incident, onEdit }: AddPersonProps) {
  const words = useWords()
  const [who, setWho] = useState<unknown>(null)
  const [role, setRole] = useState<Role>('victim')
  const [kept, setKept] = useState<'described' | 'named'>('described')
  const close = () => setWho(null)
  if (who === null) {
    return (
      <div className={styles.add}>
        <Button look="quiet" onPress={() => setWho('')}>
          <Plus aria-hidden="true" />
          {words('people.add')}
        </Button>
      </div>
    )
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const person = personOf(who)
    if (person === null) return
    const added =
      'description' in person && kept === 'named'
        ? await onEdit(
            { edit: 'add-actor', argument: { kind: 'person', names: [person.description] }, as: 'person' },
            { edit: 'add-participation', argument: { incident, role, actor: '$person' } },
          )
        : await onEdit({ edit: 'add-participation', argument: { incident, role, ...person } })
    if (added) close()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <AuthorityInput
        kind="actor"
        label={words('people.who')}
        placeholder={words('people.whoHint')}
        start=""
        anew={words(`people.${kept}`)}
        onChange={setWho}
      />
      <Select
        label={words('people.role')}
        options={participationRoles.map((id) => ({ id, label: words(`people.roles.${id}`) }))}
        selected={role}
        onSelect={setRole}
      />
      {typeof who === 'string' && who.trim() !== '' && (
        <div className={styles.kept}>
          <Segmented
            label={words('people.as')}
            options={[
              { id: 'described', label: words('people.described') },
              { id: 'named', label: words('people.named') },
            ]}
            selected={kept}
            onSelect={setKept}
          />
        </div>
      )}
      <div className={styles.buttons}>
        <Button type="submit" look="accent" isDisabled={personOf(who) === null}>
          {words('common.add')}
        </Button>
        <Button look="quiet" onPress={close}>
          {words('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** What was typed is a description; who was chosen from the list is an actor. */
function personOf(who: unknown): { actor: unknown } | { description: string } | null {
  if (typeof who === 'string') return who.trim() === '' ? null : { description: who.trim() }
  return typeof who === 'object' && who !== null && 'actor' in who ? { actor: who.actor } : null
}
