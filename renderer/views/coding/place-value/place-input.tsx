import { useState } from 'react'
import type { ShownPlace } from '../../../../data/queries/shown-place.ts'
import type { PlaceValue } from '../../../../data/values/place-value.ts'
import { AuthorityInput } from '../../authorities/authority-input.tsx'
import styles from './place-line.module.css'
import { PlaceLine } from './place-line.tsx'
import { type NamedPlace, nameAlone, placeGiven, type SaidOfPlace, saidTogether } from './said-of-place.ts'

type PlaceInputProps = {
  label: string
  placeholder: string
  /** The value to begin with and its place; or words as one would type them. */
  start: { value: PlaceValue; place: ShownPlace } | string
  /** Told the value as it can be handed in. */
  onChange: (value: unknown) => void
}

/**
 * A place as it is typed or chosen, with everything that is said beside its name. What is typed before the name ("near",
 * "southern countryside of") is said beside it at once, and leaves the name alone when one goes on.
 */
export function PlaceInput({ label, placeholder, start, onChange }: PlaceInputProps) {
  const [first] = useState(() => begun(start))
  const [said, setSaid] = useState(first.said)
  const [named, setNamed] = useState(first.named)
  const together = saidTogether(said, named)
  const tell = (whole: SaidOfPlace, which: NamedPlace) => onChange(placeGiven(which, whole, first.before))
  const settle = (typed: string) => {
    setSaid(together)
    if (typeof named === 'string') setNamed(nameAlone(named))
    return nameAlone(typed)
  }
  const name = (given: unknown) => {
    const which = typeof given === 'string' ? given : { place: (given as { place: unknown }).place }
    const whole = typeof given === 'string' ? said : together
    setSaid(whole)
    setNamed(which)
    tell(saidTogether(whole, which), which)
  }
  return (
    <PlaceLine
      said={together}
      level={named === first.named ? first.level : null}
      onSay={(chosen) => {
        setSaid(chosen)
        tell(chosen, named)
        return undefined
      }}
    >
      <div className={styles.typed}>
        <AuthorityInput
          kind="place"
          label={label}
          labelled="said"
          placeholder={placeholder}
          start={first.text}
          begins={typeof first.named === 'string' ? 'list' : 'chosen'}
          onLeave={settle}
          onChange={name}
        />
      </div>
    </PlaceLine>
  )
}

function begun(start: PlaceInputProps['start']) {
  if (typeof start !== 'string') {
    const { place, ...said } = start.value
    const named: NamedPlace = { place }
    return { said, named, before: said, level: start.place.level, text: start.place.name }
  }
  const silent: SaidOfPlace = { relation: 'in' }
  const said = saidTogether(silent, start)
  const text = nameAlone(start)
  return { said, named: text as NamedPlace, before: null, level: null, text }
}
