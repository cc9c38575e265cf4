import type { AuthorityCard } from '../../../data/queries/authority-card.ts'
import { printAddress } from '../../address/address.ts'
import { useFormats, useWords } from '../../language/use-words.ts'
import type { WordKey } from '../../language/word-key.ts'
import styles from './authority-card.module.css'

/** The incidents that speak of it, each with as what, and how often it is heard. */
export function CardUse({ use }: { use: AuthorityCard['use'] }) {
  const words = useWords()
  const { list } = useFormats()
  const { incidents, claims, voices } = use
  const counts = [
    ...(incidents.length > 0 ? [words('authorities.use.incidents', { count: incidents.length })] : []),
    ...(claims > 0 ? [words('authorities.use.claims', { count: claims })] : []),
    ...(voices > 0 ? [words('authorities.use.voices', { count: voices })] : []),
  ]
  return (
    <section className={styles.section} aria-label={words('authorities.use.title')}>
      <h3 className={styles.title}>{words('authorities.use.title')}</h3>
      <p className={styles.quiet}>
        {counts.length === 0 ? words('authorities.use.none') : counts.join(' · ')}
      </p>
      <ul>
        {incidents.map(({ id, code, title, as }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              <span className={styles.code}>{code}</span>
              <a className={styles.link} href={printAddress({ view: 'coding', incident: id, source: null })}>
                <bdi>{title}</bdi>
              </a>
              <span className={styles.quiet}>
                {list(
                  as.map((one) =>
                    typeof one === 'string' ? one : words(`people.roles.${one.role}` as WordKey),
                  ),
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
