import { ChevronDown, Ellipsis } from 'lucide-react'
import type { IncidentPanel } from '../../../../data/queries/incident-panel.ts'
import { incidentStatuses, untitled } from '../../../../data/records/incident.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { IconButton } from '../../../design/button/button.tsx'
import { StatusChip } from '../../../design/chip/chip.tsx'
import { CoverageBar } from '../../../design/coverage-bar/coverage-bar.tsx'
import { Editable } from '../../../design/editable/editable.tsx'
import { Menu } from '../../../design/menu/menu.tsx'
import { Select } from '../../../design/select/select.tsx'
import { Said } from '../../../language/said.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './incident-header.module.css'

const noScope = { scope: null, period: null }

/** How many fields hold something. */
function coded({ empty: _, ...tally }: IncidentPanel['tally']): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0)
}

/** Which incident this is, how far it has got, and how it is carried at a glance. */
export function IncidentHeader({
  panel,
  onEdit,
  onRemove,
  onMerge,
}: {
  panel: IncidentPanel
  onEdit: Edit
  onRemove: () => void
  onMerge: () => void
}) {
  const words = useWords()
  const { incident, codebook, types, tally } = panel
  const set = (fields: Record<string, unknown>) =>
    onEdit({ edit: 'set-incident', argument: { id: incident.id, ...fields } })
  const title = incident.title === untitled ? '' : incident.title
  const untouched = title === '' && coded(tally) === 0
  const total = incident.kind === 'aggregate'
  const type = types.find(({ code }) => code === incident.type)
  return (
    <header className={styles.header}>
      <div className={styles.facts}>
        <span className={styles.code}>{incident.code}</span>
        <Select
          look="chip"
          label={words('coding.incident.type')}
          labelled="said"
          options={types.map(({ code, label }) => ({ id: code, label }))}
          selected={incident.type}
          onSelect={(code) => set({ type: code })}
        >
          <span className={styles.type} data-known={type ? 'yes' : 'no'}>
            {type?.label ?? words('coding.incident.noType')}
            <ChevronDown aria-hidden="true" />
          </span>
        </Select>
        <span className={styles.under}>
          <Said
            of="coding.incident.under"
            gaps={{ codebook: codebook.name, version: codebook.version }}
            parts={{ name: <bdi /> }}
          />
        </span>
        <span className={styles.status}>
          <Select
            look="status"
            label={words('coding.incident.status')}
            labelled="said"
            options={incidentStatuses.map((id) => ({ id, label: words(`status.${id}`) }))}
            selected={incident.status}
            onSelect={(status) => set({ status })}
          >
            <StatusChip>{words(`status.${incident.status}`)}</StatusChip>
          </Select>
          <Menu
            label={words('coding.incident.more')}
            entries={[
              {
                id: 'kind',
                label: words(total ? 'aggregate.toIncident' : 'aggregate.toAggregate'),
                onAction: () => void set(total ? { kind: 'incident', ...noScope } : { kind: 'aggregate' }),
              },
              { id: 'merge', label: words('links.merge'), onAction: onMerge },
              { id: 'remove', label: words('coding.incident.remove'), onAction: onRemove },
            ]}
          >
            <IconButton label={words('coding.incident.more')}>
              <Ellipsis aria-hidden="true" />
            </IconButton>
          </Menu>
        </span>
      </div>
      <h2 className={styles.title}>
        <Editable
          key={incident.id}
          label={words('coding.incident.title')}
          value={title}
          placeholder={words('incidents.untitled')}
          starts={untouched ? 'typing' : 'shown'}
          onSave={(typed) => (typed === '' ? undefined : set({ title: typed }))}
        >
          {title === '' ? (
            <span className={styles.untitled}>{words('incidents.untitled')}</span>
          ) : (
            <bdi>{title}</bdi>
          )}
        </Editable>
      </h2>
      <CoverageBar coverage={tally} />
    </header>
  )
}
