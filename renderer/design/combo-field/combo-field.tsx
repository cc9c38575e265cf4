import type { KeyboardEvent, ReactNode } from 'react'
import styles from './combo-field.module.css'

type ComboFieldProps = {
  label: string
  /** *said* hides the label from the eye where the place says it already. */
  labelled?: 'seen' | 'said'
  placeholder: string
  value: string
  /** The id of the list of offers; offer number n has this id, a hyphen and n. */
  list: string
  /** How many are offered, and which of them the arrows are on; -1 for none. */
  offers: number
  active: number
  describedBy?: string
  onType: (text: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  onBlur?: (() => void) | undefined
  /** What stands below the line: the offers, and what the words come to. */
  children: ReactNode
}

/** A line to type in, with offers below it that the keys of the line reach. The focus stays where one types. */
export function ComboField(props: ComboFieldProps) {
  const { label, labelled = 'seen', list, offers, active } = props
  return (
    <div className={styles.field}>
      <label className={labelled === 'said' ? 'said-only' : styles.label} htmlFor={`${list}-input`}>
        {label}
      </label>
      <input
        id={`${list}-input`}
        className={styles.input}
        role="combobox"
        aria-expanded={offers > 0}
        aria-controls={offers > 0 ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        aria-describedby={props.describedBy}
        autoComplete="off"
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here
        autoFocus
        placeholder={props.placeholder}
        value={props.value}
        onChange={(event) => props.onType(event.target.value)}
        onBlur={props.onBlur}
        onKeyDown={props.onKeyDown}
      />
      {props.children}
    </div>
  )
}
