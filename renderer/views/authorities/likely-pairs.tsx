import type { LikelyDuplicate } from '../../../data/authorities/likely-duplicates.ts'
import { goTo } from '../../address/use-address.ts'
import { Button } from '../../design/button/button.tsx'
import { useWords } from '../../language/use-words.ts'
import { type AuthorityKind, authorityAddress } from './authority-address.ts'
import styles from './likely-pairs.module.css'
import { useNotSame } from './use-not-same.ts'

type LikelyPairsProps = { kind: AuthorityKind; pairs: readonly LikelyDuplicate[] }

const shownAtMost = 100

/** Those that may be one under two names, the surest first: to be compared, or told apart once and for all. */
export function LikelyPairs({ kind, pairs }: LikelyPairsProps) {
  const words = useWords()
  const notSame = useNotSame()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className={styles.pairs} aria-labelledby="likely-pairs" tabIndex={0}>
      <h2 className={styles.title} id="likely-pairs">
        {words('authorities.duplicates.title')}
      </h2>
      <p className={styles.lead}>{words('authorities.duplicates.lead')}</p>
      <ul>
        {pairs.slice(0, shownAtMost).map(({ ids: [one, other], names, reason }) => (
          <li key={`${one} ${other}`} className={styles.pair}>
            <span className={styles.names}>
              <bdi>{names[0]}</bdi>
              <span aria-hidden="true" className={styles.and}>
                ≈
              </span>
              <bdi>{names[1]}</bdi>
              <span className={styles.reason}>{words(`authorities.duplicates.reason.${reason}`)}</span>
            </span>
            <span className={styles.deeds}>
              <Button
                aria-label={`${words('authorities.duplicates.compare')}: ${words('authorities.duplicates.pair', { one: names[0], other: names[1] })}`}
                onPress={() => goTo(authorityAddress(kind, one, other))}
              >
                {words('authorities.duplicates.compare')}
              </Button>
              <Button look="quiet" onPress={() => void notSame(one, other)}>
                {words('authorities.merge.notSame')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
