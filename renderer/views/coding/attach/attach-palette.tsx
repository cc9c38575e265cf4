import { useRef, useState } from 'react'
import type { NameReading } from '../../../../data/queries/passage-names.ts'
import type { PassageReading } from '../../../../data/queries/passage-readings.ts'
import type { SubjectId } from '../../../../data/records/claim.ts'
import { useWords } from '../../../language/use-words.ts'
import { AttachDetails } from './attach-details.tsx'
import styles from './attach-palette.module.css'
import type { TypedBearing } from './bearing-form.tsx'
import { givenBearing } from './bearing-form.tsx'
import { ChooseField } from './choose-field.tsx'
import { fieldLabel } from './field-label.ts'
import type { PaletteRow, ValueRow } from './palette-rows.ts'
import { usePressOutside } from './use-press-outside.ts'

/** What attaching was decided to be: everything the edit needs beside the passage itself. */
export type Attachment = ReturnType<typeof givenBearing> & {
  subject: SubjectId
  field: string
  fieldLabel: string
} & ({ claim: string } | { item?: number; value: unknown })

type AttachPaletteProps = {
  quote: string
  reading: PassageReading | null
  onAttach: (attachment: Attachment) => void
  /** The words are a name, and are kept as the passage of it. */
  onName: (name: NameReading) => void
  onClose: () => void
  onLeave: () => void
}

/**
 * Attaching at the selection, first by field and then, if one wants, in detail. Enter on a field takes everything as it
 * was read: the value, who says so, how surely. All of that is on screen before Enter is pressed. A value that is denied
 * before anybody claims it is not put on record by Enter alone, where it would be reported: its details are asked first.
 */
export function AttachPalette({ quote, reading, onAttach, onName, onClose, onLeave }: AttachPaletteProps) {
  const palette = useRef<HTMLDivElement>(null)
  usePressOutside(palette, onLeave)
  const words = useWords()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<ValueRow | null>(null)
  const [said, setSaid] = useState<Partial<TypedBearing>>({})
  const bearing: TypedBearing = {
    stance: 'supports',
    speaker: reading?.speaker ?? '',
    via: reading?.via.join('; ') ?? '',
    certainty: reading?.hedge?.certainty ?? 'stated',
    wording: reading?.hedge?.wording ?? '',
    ...said,
  }
  const bearingOf = ({ stance, reading: { denier } }: ValueRow): TypedBearing => ({
    ...bearing,
    stance,
    ...(stance === 'disputes' && denier !== null ? { speaker: denier, via: '' } : {}),
    ...said,
  })
  const attachRow = (row: PaletteRow) => {
    if (row.kind === 'name') return onName(row.name)
    const { field, subject } = row.reading
    const target = { subject, field: field.id, fieldLabel: fieldLabel(words, row.reading) }
    const given = givenBearing(bearingOf(row))
    const value = row.reading.value ?? row.reading.typed
    if (row.kind === 'claim') onAttach({ ...target, claim: row.claim.id, ...given })
    else if (value === null || row.stance === 'disputes') setChosen(row)
    else onAttach({ ...target, value, ...given })
  }
  return (
    <div className={styles.palette} ref={palette}>
      {chosen === null ? (
        <ChooseField
          quote={quote}
          reading={reading}
          typed={typed}
          onType={setTyped}
          bearingOf={(row) => (row === null ? bearing : bearingOf(row))}
          stance={said.stance ?? null}
          onStance={(stance) => setSaid({ ...said, stance })}
          onChoose={attachRow}
          onDetails={setChosen}
          onClose={onClose}
        />
      ) : (
        <AttachDetails
          row={chosen}
          bearing={bearingOf(chosen)}
          onBearing={setSaid}
          onAttach={onAttach}
          onBack={() => setChosen(null)}
          onClose={onClose}
        />
      )}
    </div>
  )
}
