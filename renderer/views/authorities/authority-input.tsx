import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { typedWhere } from '../../../data/reading/read-typed-place.ts'
import { nameKey } from '../../../data/text/name-key.ts'
import { useFound } from '../../bridge/use-found.ts'
import { ComboField } from '../../design/combo-field/combo-field.tsx'
import { useWords } from '../../language/use-words.ts'
import type { AuthorityKind } from './authority-address.ts'
import styles from './authority-input.module.css'
import { GazetteerOptions, placeOfEntry, useGazetteerOffers } from './gazetteer-options.tsx'

type AuthorityInputProps = {
  kind: AuthorityKind
  label: string
  /** *said* hides the label from the eye where the place says it already. */
  labelled?: 'seen' | 'said'
  placeholder: string
  /** What stands there to begin with. */
  start: string
  /** *chosen* where what stands there is already somebody on record: no others are offered until one types. */
  begins?: 'list' | 'chosen'
  /** The name that the source uses, kept with whom it is found to mean. */
  as?: string | undefined
  /** What a name on nobody's record is taken for, where that is not a new record. */
  anew?: string
  /** Told the words when one leaves the field; says which of them stay. */
  onLeave?: (typed: string) => string
  /** Told the words as typed, or whom one has chosen. */
  onChange: (value: unknown) => void
}

const offered = 6

/**
 * Somebody or some place by name: those on record are offered while one types, and a name that is on nobody's record is
 * as good; a name that one of them bears is that one. Arrows go into the list, Enter takes from it; without that, Enter is the form's.
 */
export function AuthorityInput(props: AuthorityInputProps) {
  const {
    kind,
    label,
    labelled = 'seen',
    placeholder,
    start,
    begins = 'list',
    as,
    anew,
    onLeave,
    onChange,
  } = props
  const words = useWords()
  const list = useId()
  const [text, setText] = useState(start)
  const [active, setActive] = useState(-1)
  const [shown, setShown] = useState<'list' | 'chosen' | 'closed'>(begins)
  const { name, relation = 'in' } = kind === 'actor' ? { name: text.trim() } : typedWhere(text)
  const found = useFound('authorities', name.length < 2 ? null : { kind, text: name })
  const options = shown === 'list' && name.length >= 2 ? (found.data ?? []).slice(0, offered) : []
  const gazetteer = useGazetteerOffers(kind, shown === 'list' ? name : '')
  const entries = gazetteer.data ?? []
  const bearers = (found.data ?? []).filter(({ names }) =>
    names.some((one) => nameKey(one) === nameKey(name)),
  )
  const settled = found.state === 'found'
  const one = settled && shown === 'list' && bearers.length === 1 ? (bearers[0]?.id ?? null) : null
  const meant = anew === undefined ? null : one
  const told = useRef(onChange)
  told.current = onChange
  useEffect(() => {
    if (meant !== null) told.current({ [kind]: meant })
  }, [meant, kind])
  const choose = (index: number) => {
    const option = options[index]
    const entry = entries[index - options.length]
    if (entry) {
      setText(relation === 'near' ? text.replace(name, entry.name) : entry.name)
      setShown('chosen')
      setActive(-1)
      onChange({ place: placeOfEntry(entry), relation })
    }
    if (!option) return
    setText(relation === 'near' ? text.replace(name, option.name) : option.name)
    setShown('chosen')
    setActive(-1)
    const named = as !== undefined && as.trim() !== '' ? { as } : {}
    onChange(kind === 'actor' ? { actor: option.id, ...named } : { place: option.id, relation })
  }
  const many = options.length + entries.length
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (way !== undefined && many > 0) {
      event.preventDefault()
      setActive(Math.max(-1, Math.min(many - 1, active + way)))
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && active >= 0) {
      event.stopPropagation()
      setActive(-1)
      setShown('closed')
    }
  }
  return (
    <ComboField
      label={label}
      labelled={labelled}
      placeholder={placeholder}
      value={text}
      list={list}
      offers={many}
      active={active}
      onType={(typed) => {
        setText(typed)
        setShown('list')
        setActive(-1)
        onChange(typed)
      }}
      onBlur={() => onLeave && setText(onLeave(text))}
      onKeyDown={onKeyDown}
    >
      {many > 0 && (
        <div className={styles.list} id={list} role="listbox" aria-label={label}>
          {options.map(({ id, name: first, names }, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the input has the keys
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above
            <div
              key={id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              aria-label={words('authorities.field.onRecordAs', { shown: first })}
              className={styles.option}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              <bdi className={styles.name}>{first}</bdi>
              <bdi className={styles.others}>{names.slice(1, 4).join(' · ')}</bdi>
            </div>
          ))}
          <GazetteerOptions
            entries={entries}
            from={options.length}
            active={active}
            list={list}
            onChoose={choose}
          />
        </div>
      )}
      {shown === 'list' && gazetteer.state === 'looking' && (
        <p className={styles.note} data-state="looking">
          {words('map.looking')}
        </p>
      )}
      {name.trim() !== '' && settled && shown !== 'chosen' && (
        <p className={styles.note}>
          {bearers.length === 1
            ? words('authorities.field.onRecord')
            : bearers.length > 1
              ? words('authorities.field.several', { count: bearers.length })
              : (anew ?? words('authorities.field.anew'))}
        </p>
      )}
      {shown === 'chosen' && (
        <p className={styles.note}>
          {words('authorities.field.onRecord')}
          {as !== undefined && as.trim() !== '' && nameKey(as) !== nameKey(text) && (
            <bdi> · {words('authorities.field.as', { name: as })}</bdi>
          )}
        </p>
      )}
    </ComboField>
  )
}
