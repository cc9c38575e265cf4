import { ChevronDown, Ellipsis } from 'lucide-react'
import type { PersonRow } from '../../../../data/queries/person-rows.ts'
import { participationRoles } from '../../../../data/records/participation.ts'
import { printAddress } from '../../../address/address.ts'
import { goTo } from '../../../address/use-address.ts'
import { IconButton } from '../../../design/button/button.tsx'
import { Editable } from '../../../design/editable/editable.tsx'
import { Menu } from '../../../design/menu/menu.tsx'
import { Select } from '../../../design/select/select.tsx'
import { useMessages } from '../../../design/status-line/use-messages.ts'
import { useWords } from '../../../language/use-words.ts'
import type { RowDeeds } from '../../authorities/card-relations.tsx'
import { FieldRows } from './field-rows.tsx'
import styles from './incident-people.module.css'

/** Somebody in the incident: who, in which role, and what is claimed of them, in rows like the incident's own. */
export function PersonBlock({ person, rows }: { person: PersonRow; rows: RowDeeds }) {
  const words = useWords()
  const messages = useMessages()
  const { id, role, actor, description } = person
  const name = actor?.name ?? description ?? id
  const set = (fields: Record<string, unknown>) =>
    rows.onEdit({ edit: 'set-participation', argument: { id, ...fields } })
  const remove = async () => {
    if (!(await rows.onEdit({ edit: 'remove', argument: { id, with: true } }))) return
    messages.say('done', words('people.removed', { name }))
  }
  const more = words('people.more', { name })
  return (
    <li className={styles.person}>
      <div className={styles.line}>
        <span className={styles.words}>
          {actor ? (
            <a className={styles.name} href={printAddress({ view: 'actors', id: actor.id })}>
              <bdi>{actor.name}</bdi>
            </a>
          ) : (
            <span className={styles.described} dir="auto">
              <Editable
                label={words('people.who')}
                value={description ?? ''}
                onSave={(text) => (text === '' ? undefined : set({ description: text }))}
              />
            </span>
          )}
          {actor && description !== null && <bdi className={styles.quiet}>{description}</bdi>}
          <Select
            look="chip"
            label={words('people.role')}
            labelled="said"
            options={participationRoles.map((one) => ({ id: one, label: words(`people.roles.${one}`) }))}
            selected={role}
            onSelect={(one) => void set({ role: one })}
          >
            <span className={styles.role}>
              {words(`people.roles.${role}`)}
              <ChevronDown aria-hidden="true" />
            </span>
          </Select>
        </span>
        <Menu
          label={more}
          entries={[
            ...(actor
              ? [
                  {
                    id: 'open',
                    label: words('people.open'),
                    onAction: () => goTo({ view: 'actors', id: actor.id }),
                  },
                ]
              : []),
            { id: 'remove', label: words('people.remove'), onAction: () => void remove() },
          ]}
        >
          <IconButton label={more}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        </Menu>
      </div>
      <FieldRows subject={id} rows={person.rows} {...rows} />
    </li>
  )
}
