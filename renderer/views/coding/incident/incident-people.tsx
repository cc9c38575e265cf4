import type { IncidentPanel } from '../../../../data/queries/incident-panel.ts'
import { useWords } from '../../../language/use-words.ts'
import type { RowDeeds } from '../../authorities/card-relations.tsx'
import { AddPerson } from './add-person.tsx'
import styles from './incident-people.module.css'
import { PersonBlock } from './person-block.tsx'

/** The people of the incident, named or described, each with what is claimed of them. */
export function IncidentPeople({ panel, rows }: { panel: IncidentPanel; rows: RowDeeds }) {
  const words = useWords()
  return (
    <section className={styles.section} aria-label={words('people.title')}>
      <h3 className={styles.title}>{words('people.title')}</h3>
      <ul>
        {panel.people.map((person) => (
          <PersonBlock key={person.id} person={person} rows={rows} />
        ))}
      </ul>
      <AddPerson incident={panel.incident.id} onEdit={rows.onEdit} />
    </section>
  )
}
