import { Plus, X } from 'lucide-react'
import type { IncidentPanel, AggregateScope as Scope } from '../../../../data/queries/incident-panel.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { Button, IconButton } from '../../../design/button/button.tsx'
import { Editable } from '../../../design/editable/editable.tsx'
import { Popover } from '../../../design/popover/popover.tsx'
import { useWords } from '../../../language/use-words.ts'
import { ChooseAuthority } from '../../authorities/choose-authority.tsx'
import styles from './aggregate-scope.module.css'

type Part = 'actors' | 'places' | 'types'
type AggregateScopeProps = { panel: IncidentPanel; scope: Scope; onEdit: Edit }

/** What an aggregate counts over: whose deeds, where, of which types, in which time. Nothing named stands for all. */
export function AggregateScope({ panel, scope, onEdit }: AggregateScopeProps) {
  const words = useWords()
  const { id } = panel.incident
  const codes = {
    actors: scope.actors.map((one) => one.id as string),
    places: scope.places.map((one) => one.id as string),
    types: scope.types.map((one) => one.code),
  }
  const ownType = panel.types.find(({ code }) => code === panel.incident.type)
  const set = (fields: object) => onEdit({ edit: 'set-incident', argument: { id, ...fields } })
  const setPart = (part: Part, members: string[]) => set({ scope: { ...codes, [part]: members } })
  const shown: Record<Part, { id: string; name: string }[]> = {
    ...scope,
    types: scope.types.map(({ code, label }) => ({ id: code, name: label })),
  }
  return (
    <section className={styles.scope} aria-label={words('aggregate.scope.title')}>
      <h3 className={styles.title}>{words('aggregate.scope.title')}</h3>
      <div className={styles.line}>
        <span className={styles.label}>{words('aggregate.scope.period')}</span>
        <Editable
          label={words('aggregate.scope.period')}
          value={scope.period.typed}
          placeholder={words('coding.valueHint.date')}
          onSave={(text) => set({ period: text === '' ? null : text })}
        >
          {scope.period.display || words('aggregate.scope.anyTime')}
        </Editable>
      </div>
      {(['actors', 'places', 'types'] as const).map((part) => (
        <div key={part} className={styles.line}>
          <span className={styles.label}>{words(`aggregate.scope.${part}`)}</span>
          <span className={styles.members}>
            {shown[part].length === 0 && <span className={styles.all}>{words('aggregate.scope.all')}</span>}
            {shown[part].map((one) => (
              <span key={one.id} className={styles.member}>
                <bdi>{one.name}</bdi>
                <IconButton
                  label={words('aggregate.scope.remove', { name: one.name })}
                  onPress={() =>
                    void setPart(
                      part,
                      codes[part].filter((code) => code !== one.id),
                    )
                  }
                >
                  <X aria-hidden="true" />
                </IconButton>
              </span>
            ))}
            {part === 'types' && shown.types.length === 0 && ownType && (
              <Button look="quiet" onPress={() => void setPart('types', [ownType.code])}>
                {words('aggregate.scope.onlyOwn', { type: ownType.label })}
              </Button>
            )}
            <AddMember
              part={part}
              types={panel.types.filter(({ code }) => !codes.types.includes(code))}
              onAdd={(code) => setPart(part, [...new Set([...codes[part], code])])}
            />
          </span>
        </div>
      ))}
    </section>
  )
}

type AddMemberProps = {
  part: Part
  types: IncidentPanel['types']
  onAdd: (code: string) => Promise<unknown>
}

function AddMember({ part, types, onAdd }: AddMemberProps) {
  const words = useWords()
  const label = words(`aggregate.scope.add.${part}`)
  return (
    <Popover
      label={label}
      trigger={
        <IconButton label={label}>
          <Plus aria-hidden="true" />
        </IconButton>
      }
    >
      {(close) =>
        part === 'types' ? (
          <ul className={styles.types}>
            {types.map(({ code, label: name }) => (
              <li key={code}>
                <Button look="quiet" onPress={() => void onAdd(code).then(close)}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        ) : (
          <ChooseAuthority
            kind={part === 'actors' ? 'actor' : 'place'}
            label={label}
            onChoose={(chosen) => void onAdd(chosen).then(close)}
          />
        )
      }
    </Popover>
  )
}
