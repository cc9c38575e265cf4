import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import styles from './chooser.module.css'

export type Choice = { id: string; said: string; content: ReactNode; group?: string }

type ChooserProps = {
  label: string
  /** Stands before the words typed, as "Attach to". */
  lead?: ReactNode
  end?: ReactNode
  placeholder?: string
  typed: string
  onType: (text: string) => void
  choices: readonly Choice[]
  /** How it was chosen lets a caller tell Shift Enter from Enter. */
  onChoose: (id: string, how: { shift: boolean }) => void
  onKey?: (event: KeyboardEvent, chosen: string | null) => void
  none: string
  /** *looking* while what was typed is still being looked for; an Enter pressed by then takes what is found if it is one. */
  state?: 'looking' | 'found'
  /** *selected* where what stands there at first is a guess that typing replaces. */
  starts?: 'selected'
  /** What stands below the list, or what does for the choice that Enter would take. */
  foot?: ReactNode | ((chosen: string | null) => ReactNode)
}

/**
 * Type to narrow, arrows to move, Enter to take: the list under every palette. The first choice is always ready, so that
 * Enter alone does the likeliest thing. Focus stays in the input; a screen reader follows the active choice.
 */
export function Chooser(props: ChooserProps) {
  const { choices, typed, onType, onChoose, onKey, state = 'found' } = props
  const words = useWords()
  const list = useId()
  const [active, setActive] = useState(0)
  const shown = Math.min(active, Math.max(0, choices.length - 1))
  const current = choices[shown]
  const foot = typeof props.foot === 'function' ? props.foot(current?.id ?? null) : props.foot
  const activeElement = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active row moves when its number does
  useEffect(() => {
    activeElement.current?.scrollIntoView({ block: 'nearest' })
  }, [shown, choices])

  /** The words that Enter was pressed at before there was anything to take. */
  const entered = useRef<string | null>(null)
  useEffect(() => {
    if (state === 'looking' || entered.current === null) return
    const [only] = choices
    if (entered.current === typed && only && choices.length === 1) onChoose(only.id, { shift: false })
    entered.current = null
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const wraps = Math.abs(step) === 1
      const next = shown + step
      const last = choices.length - 1
      setActive(
        wraps ? (next + choices.length) % Math.max(1, choices.length) : Math.max(0, Math.min(last, next)),
      )
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (current) onChoose(current.id, { shift: event.shiftKey })
      else if (state === 'looking') entered.current = typed
    } else onKey?.(event, current?.id ?? null)
  }

  return (
    <div className={styles.chooser}>
      <div className={styles.top}>
        {props.lead}
        <input
          className={styles.input}
          role="combobox"
          aria-label={props.label}
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${list}-${shown}` : undefined}
          autoComplete="off"
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: a palette is opened in order to type
          autoFocus
          onFocus={(event) => props.starts === 'selected' && event.target.select()}
          placeholder={props.placeholder}
          value={typed}
          onChange={(event) => {
            setActive(0)
            onType(event.target.value)
          }}
          onKeyDown={onKeyDown}
        />
        {props.end}
      </div>
      <div className={styles.list} id={list} role="listbox" aria-label={props.label}>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
          <div
            key={choice.id}
            id={`${list}-${index}`}
            ref={index === shown ? activeElement : undefined}
            role="option"
            aria-selected={index === shown}
            aria-label={choice.said}
            className={styles.choice}
            onPointerMove={() => setActive(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={(event) => onChoose(choice.id, { shift: event.shiftKey })}
          >
            {choice.content}
          </div>
        ))}
      </div>
      {choices.length === 0 && (
        <p className={styles.none} data-state={state} role="status">
          {state === 'looking' ? words('common.looking') : props.none}
        </p>
      )}
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </div>
  )
}
