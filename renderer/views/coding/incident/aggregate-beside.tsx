import type { AggregateBeside as Beside, Between } from '../../../../data/queries/aggregate-beside.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { printAddress } from '../../../address/address.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import { useFormats, useWords } from '../../../language/use-words.ts'
import styles from './aggregate-beside.module.css'

/** What an aggregate states beside what the incidents on record for its scope and period come to. */
export function AggregateBeside({ id }: { id: RecordId<'incident'> }) {
  const words = useWords()
  const view = useAnswer('aggregate', { id }).data
  if (!view) return null
  const { counts, counted, incidents, missing, undated } = view
  return (
    <section className={styles.beside} aria-label={words('aggregate.title')}>
      <h3 className={styles.title}>{words('aggregate.title')}</h3>
      <p>
        {words('aggregate.lead', { count: incidents.length })}{' '}
        {counted?.low != null && words('aggregate.counted', { number: counted.low })}{' '}
        {missing && (
          <strong className={styles.missing}>
            <Missing missing={missing} of="incidents" />
          </strong>
        )}
      </p>
      {undated > 0 && <p>{words('aggregate.undated', { count: undated })}</p>}
      {counts.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('aggregate.what')}</th>
              <th scope="col">{words('aggregate.stated')}</th>
              <th scope="col">{words('aggregate.held')}</th>
              <th scope="col">{words('aggregate.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ field, label, stated, held, missing }) => (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td>
                  <bdi>{stated.display}</bdi>
                </td>
                <td>
                  <Held held={held} />
                </td>
                <td>{missing && <Missing missing={missing} of="counts" />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul className={styles.incidents}>
        {incidents.map((incident) => (
          <li key={incident.id}>
            <a href={printAddress({ view: 'coding', incident: incident.id, source: null })}>
              {incident.code}
            </a>{' '}
            <bdi>{incident.title}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Held({ held }: { held: Beside['counts'][number]['held'] }) {
  const words = useWords()
  const { number } = useFormats()
  const { low, high, without } = held
  const sum =
    high === null
      ? words('aggregate.atLeast', { value: low })
      : low === high
        ? number(low)
        : words('aggregate.between', { low, high })
  return (
    <>
      {sum}
      {without > 0 && (
        <span className={styles.without}> · {words('aggregate.without', { count: without })}</span>
      )}
    </>
  )
}

/** How many of those stated are not on record. */
function Missing({ missing: { low, high }, of }: { missing: Between; of: 'incidents' | 'counts' }) {
  const words = useWords()
  if (high !== null && high < 0) return words(`aggregate.${of}.more`, { count: -high })
  if (high === 0) return words(`aggregate.${of}.none`)
  if (low === high) return words(`aggregate.${of}.exactly`, { count: low })
  if (low > 0) return words(`aggregate.${of}.atLeast`, { count: low })
  return high === null ? words(`aggregate.${of}.unknown`) : words(`aggregate.${of}.atMost`, { count: high })
}
