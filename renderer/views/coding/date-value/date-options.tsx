import type { DateOffered } from '../../../../data/queries/typed-date.ts'
import { useWords, type Words } from '../../../language/use-words.ts'
import styles from './date-input.module.css'
import { reckonedWords } from './reckoned-words.ts'

type DateOptionsProps = {
  id: string
  label: string
  offers: readonly DateOffered[]
  active: number
  onChoose: (index: number) => void
}

/** What typed words come to beside each date at hand. */
export function DateOptions({ id, label, offers, active, onChoose }: DateOptionsProps) {
  const words = useWords()
  return (
    <div className={styles.list} id={id} role="listbox" aria-label={label}>
      {offers.map((offer, index) => {
        const why = whyOf(words, offer)
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: the input has the keys
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div
            key={JSON.stringify(offer.value)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            aria-label={words('dateValue.option', { date: offer.display, why })}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(index)}
          >
            <bdi className={styles.date}>{offer.display}</bdi>
            <bdi className={styles.why}>{why}</bdi>
            {offer.baseDisplay !== null && <bdi className={styles.base}>{offer.baseDisplay}</bdi>}
          </div>
        )
      })}
    </div>
  )
}

function whyOf(words: Words, { value, base }: DateOffered): string {
  const why = base === null ? null : reckonedWords(words, value, base)
  return why ?? words('dateValue.withoutYear')
}
