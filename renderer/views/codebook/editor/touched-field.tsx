import type { FieldTouched, MoveExample } from '../../../../data/codebook/changing/plan-codebook.ts'
import { useWords } from '../../../language/use-words.ts'
import styles from './touched.module.css'

/** What becomes of the values of one field, each kind of lot with a few of them. */
export function TouchedField({ touched }: { touched: FieldTouched }) {
  const words = useWords()
  const { label, setAside, converted, back, examples } = touched
  const aside = examples.filter(({ reason }) => reason !== null)
  const others = examples.filter(({ reason }) => reason === null)
  return (
    <>
      {setAside > 0 && (
        <Lot
          evidence="uncited"
          sentence={words('codebookEditor.setAside', { count: setAside, field: label })}
        >
          {aside}
        </Lot>
      )}
      {converted > 0 && (
        <Lot evidence="one" sentence={words('codebookEditor.converted', { count: converted, field: label })}>
          {others.filter(({ becomes }) => becomes !== null)}
        </Lot>
      )}
      {back > 0 && (
        <Lot evidence="several" sentence={words('codebookEditor.back', { count: back, field: label })}>
          {converted > 0 ? [] : others}
        </Lot>
      )}
    </>
  )
}

type LotProps = {
  evidence: 'uncited' | 'one' | 'several'
  sentence: string
  children: readonly MoveExample[]
}

function Lot({ evidence, sentence, children }: LotProps) {
  const words = useWords()
  return (
    <div className={styles.lot} data-evidence={evidence}>
      <p className={styles.sentence}>{sentence}</p>
      <ul className={styles.examples}>
        {children.map(({ claim, incident, value, becomes, reason }) => (
          <li key={claim}>
            <span className={styles.code}>{incident}</span>{' '}
            <bdi>{becomes === null ? value : words('codebookEditor.becomesValue', { value, becomes })}</bdi>
            {reason !== null && <span className={styles.reason}> {reason}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
