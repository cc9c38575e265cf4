import type { DateOffered, TypedDate } from '../../../../data/queries/typed-date.ts'
import { Said } from '../../../language/said.tsx'
import { useFormats, useWords } from '../../../language/use-words.ts'
import styles from './date-input.module.css'

type DateNoteProps = { id: string; typed: string; reading: TypedDate | undefined; chosen: DateOffered | null }

/** What stands to be kept, and what is odd about it: said under the field as one types, and to a screen reader. */
export function DateNote({ id, typed, reading, chosen }: DateNoteProps) {
  const words = useWords()
  const formats = useFormats()
  const weekday = reading?.weekday ?? null
  // 1 January 2023 was a Sunday.
  const named = (day: number) => formats.weekday(`2023-01-0${day + 1}`)
  const isNews = reading?.display != null && reading.display !== typed.trim()
  return (
    <div id={id} role="status" className={styles.notes}>
      {isNews && (
        <p className={styles.note}>
          <Said of="dateValue.readsAs" gaps={{ date: reading.display ?? '' }} />
        </p>
      )}
      {weekday !== null && (
        <p className={styles.odd}>
          {words('dateValue.otherWeekday', { said: named(weekday.said), is: named(weekday.is) })}
        </p>
      )}
      {reading?.hangs && (
        <p className={styles.note}>
          {chosen !== null ? (
            <Said of="dateValue.chosen" gaps={{ date: chosen.display }} />
          ) : (
            words(reading.offers.length > 0 ? 'dateValue.hangs' : 'dateValue.noneAtHand')
          )}
        </p>
      )}
    </div>
  )
}
