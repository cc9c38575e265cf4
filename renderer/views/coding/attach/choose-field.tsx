import { Tag } from 'lucide-react'
import { type KeyboardEvent, useMemo } from 'react'
import type { PassageReading } from '../../../../data/queries/passage-readings.ts'
import { type Choice, Chooser } from '../../../design/chooser/chooser.tsx'
import { Glyph } from '../../../design/glyph/glyph.tsx'
import { Keys } from '../../../design/key/keys.tsx'
import { Said } from '../../../language/said.tsx'
import { useWords, type Words } from '../../../language/use-words.ts'
import { givenBearing, type TypedBearing } from './bearing-form.tsx'
import styles from './choose-field.module.css'
import { fieldLabel } from './field-label.ts'
import { deniedPart, type PaletteRow, paletteRows, type ValueRow } from './palette-rows.ts'
import type { Stance } from './stance.ts'

type ChooseFieldProps = {
  quote: string
  reading: PassageReading | null
  typed: string
  onType: (text: string) => void
  /** What goes along with Enter on a line; on none, with what is typed by then. */
  bearingOf: (row: ValueRow | null) => TypedBearing
  /** As the analyst chose; null while each line has the stance of the words. */
  stance: Stance | null
  onStance: (stance: Stance) => void
  onChoose: (row: PaletteRow) => void
  onDetails: (row: ValueRow) => void
  onClose: () => void
}

/** The list of fields at the selected words, each with what the words read as there. */
export function ChooseField(props: ChooseFieldProps) {
  const { quote, reading, typed, bearingOf, stance, onStance, onChoose, onDetails, onClose } = props
  const words = useWords()
  const rows = useMemo(() => (reading ? paletteRows(reading, typed, stance) : []), [reading, typed, stance])
  const choices = rows.map((row) => choiceOf(words, row))
  const byId = (id: string | null) => rows.find((row) => row.id === id)
  const onKey = (event: KeyboardEvent, chosen: string | null) => {
    const row = byId(chosen)
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Tab' && !event.shiftKey && (row || reading === null)) {
      // Until the words are read there is nothing to say more of, and what is behind is disputing.
      event.preventDefault()
      if (row && row.kind !== 'name') onDetails(row)
    } else if (event.altKey && event.code === 'KeyD') {
      event.preventDefault()
      onStance(stance === 'disputes' ? 'supports' : 'disputes')
    }
  }
  const none =
    reading === null
      ? words('common.loading')
      : words(
          stance === 'disputes' && typed === '' ? 'coding.attach.nothingToDispute' : 'coding.attach.noField',
        )
  return (
    <Chooser
      label={words('coding.attach.label')}
      lead={
        <span className={styles.lead} data-stance={stance ?? 'supports'}>
          {words(stance === 'disputes' ? 'coding.attach.disputing' : 'coding.attach.to')}
        </span>
      }
      end={
        <span className={styles.length}>{words('coding.attach.quoted', { count: [...quote].length })}</span>
      }
      placeholder={words('coding.attach.typeField')}
      typed={typed}
      onType={props.onType}
      choices={choices}
      onChoose={(id) => {
        const row = byId(id)
        if (row) onChoose(row)
      }}
      onKey={onKey}
      none={none}
      foot={(chosen) => {
        const row = byId(chosen)
        return (
          <ChooseFoot
            bearing={bearingOf(row && row.kind !== 'name' ? row : null)}
            chosen={stance}
            onStance={onStance}
          />
        )
      }}
    />
  )
}

/** What goes along with Enter, and the keys. */
function ChooseFoot({
  bearing,
  chosen,
  onStance,
}: { bearing: TypedBearing; chosen: Stance | null } & Pick<ChooseFieldProps, 'onStance'>) {
  const words = useWords()
  const stance = chosen ?? 'supports'
  const { speaker, via, certainty, wording } = givenBearing(bearing)
  const surely = words(`certainty.${certainty}`)
  const offers = [
    ...(speaker === null ? [] : [[speaker, ...via].join(' → ')]),
    ...(wording === null ? [] : [words('coding.attach.hedged', { certainty: surely, wording })]),
    ...(wording === null && certainty !== 'stated' ? [surely] : []),
  ]
  return (
    <>
      {offers.length > 0 && (
        <p className={styles.offers}>
          {words('coding.attach.along')} <bdi>{offers.join(' · ')}</bdi>
        </p>
      )}
      <span>
        <Keys keys="↵" /> {words('coding.attach.keys.attach')}
      </span>
      <span>
        <Keys keys="Tab" /> {words('coding.attach.keys.details')}
      </span>
      <button
        type="button"
        className={styles.stance}
        aria-pressed={stance === 'disputes'}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onStance(stance === 'supports' ? 'disputes' : 'supports')}
      >
        <Keys keys="Alt D" />{' '}
        {words(stance === 'supports' ? 'coding.attach.keys.dispute' : 'coding.attach.keys.support')}
      </button>
    </>
  )
}

/** The words as a name of somebody: which name, and whether it is new. */
function nameChoice(words: Words, { id, name }: Extract<PaletteRow, { kind: 'name' }>): Choice {
  const field = words('coding.attach.nameOf', { bearer: name.shown })
  const key = name.at === null ? 'coding.attach.newNameOf' : 'coding.attach.passageOfName'
  const reading = words(key, { value: name.text }).replace(/<\/?b>/g, '')
  return {
    id,
    said: words('coding.attach.attachTo', { field, reading }),
    content: (
      <span className={styles.row} data-kind="name">
        <Tag aria-hidden="true" size={15} />
        <bdi className={styles.field}>{field}</bdi>
        <bdi className={styles.reading} data-read="yes">
          <Said of={key} gaps={{ value: name.text }} />
        </bdi>
      </span>
    ),
  }
}

function choiceOf(words: Words, row: PaletteRow): Choice {
  if (row.kind === 'name') return nameChoice(words, row)
  const { field, state, display, value } = row.reading
  const denied = deniedPart(row)
  const label = fieldLabel(words, row.reading)
  const echoes =
    row.kind === 'field' &&
    row.joins === null &&
    (field.type === 'text' || field.type === 'list') &&
    value !== null
  const readsAs =
    row.reading.reason === 'weekday-contradicts-date' ? 'coding.attach.otherWeekday' : 'coding.attach.readsAs'
  const newName = value === null ? row.reading.typed : null
  const part =
    denied ??
    (row.kind === 'claim'
      ? ({ key: `coding.attach.${row.stance}`, value: row.claim.display } as const)
      : row.joins !== null
        ? ({ key: 'coding.attach.joins', value: row.joins.display } as const)
        : display !== null && !echoes
          ? ({ key: readsAs, value: display } as const)
          : newName !== null
            ? ({ key: 'coding.attach.newName', value: newName } as const)
            : null)
  const reading =
    part === null
      ? words(echoes ? 'coding.attach.readsAsWords' : 'coding.attach.none')
      : words(part.key, part).replace(/<\/?b>/g, '')
  return {
    id: row.id,
    said: words('coding.attach.attachTo', { field: label, reading }),
    content: (
      <span className={styles.row} data-kind={denied === null ? row.kind : 'denied'}>
        {row.kind === 'field' || denied !== null ? <Glyph state={state} size={15} /> : <span />}
        <bdi className={styles.field}>{label}</bdi>
        <bdi className={styles.reading} data-read={part === null ? 'no' : 'yes'}>
          {part === null ? reading : <Said of={part.key} gaps={part} />}
        </bdi>
      </span>
    ),
  }
}
