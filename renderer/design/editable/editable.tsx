import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../../language/use-words.ts'
import { useMessages } from '../status-line/use-messages.ts'
import styles from './editable.module.css'

type EditableProps = {
  label: string
  value: string
  /** Told only when the text has changed. Where it comes back refused (null), what was typed is not lost. */
  onSave: (text: string) => Promise<unknown> | undefined
  /** What is drawn while it is not being edited; the value itself where left out. */
  children?: ReactNode
  placeholder?: string
  look?: 'chip' | 'title'
  isDisabled?: boolean
  /** *typing* where there is nothing yet that one would want to keep. */
  starts?: 'shown' | 'typing'
}

/** Words that are edited where they stand: Enter or leaving keeps, Escape lets be. */
export function Editable(props: EditableProps) {
  const { label, value, onSave, children, placeholder, look = 'title', isDisabled = false } = props
  const [typed, setTyped] = useState<string | null>(props.starts === 'typing' ? '' : null)
  /** The value over which one types: another window may change it meanwhile. */
  const over = useRef(value)
  /** What was refused: it stays to be corrected, marked as not saved, and is not sent a second time by leaving it. */
  const [refused, setRefused] = useState<string | null>(null)
  const words = useWords()
  const messages = useMessages()
  /** Whether a key ended the typing: then the focus goes back to the words, and not to the top of the page. */
  const returns = useRef<'yes' | 'no'>('no')
  const ended = useRef<'by key' | 'by leaving'>('by key')
  const keep = () => {
    const kept = typed?.trim() ?? value
    const left = props.starts === 'typing' && kept === ''
    if (value !== over.current && kept !== value) {
      over.current = value
      messages.say('refused', words('common.changedMeanwhile', { value }))
      return
    }
    setTyped(null)
    setRefused(null)
    if (kept === value || left) return
    void onSave(kept)?.then((reply) => {
      if (reply !== null) return
      // What was typed since goes before what was refused.
      setTyped((now) => now ?? kept)
      setRefused(kept)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.stopPropagation()
    // Else the same key would press the button that the focus goes back to.
    event.preventDefault()
    returns.current = 'yes'
    ended.current = 'by key'
    if (event.key === 'Enter') keep()
    else {
      setTyped(null)
      setRefused(null)
    }
  }
  if (typed !== null) {
    const isRefused = refused !== null && refused === typed.trim()
    return (
      <span className={styles.typing} data-look={look}>
        <input
          className={styles.input}
          data-look={look}
          aria-label={label}
          aria-invalid={isRefused}
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here, or to keep what was refused
          autoFocus={refused === null || ended.current === 'by key'}
          value={typed}
          placeholder={placeholder}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (isRefused) return
            ended.current = 'by leaving'
            keep()
          }}
          onKeyDown={onKeyDown}
        />
        {isRefused && <span className={styles.refused}>{words('common.notSaved')}</span>}
      </span>
    )
  }
  return (
    <Button
      ref={(button) => {
        if (button && returns.current === 'yes') button.focus()
        returns.current = 'no'
      }}
      className={styles.shown ?? ''}
      data-look={look}
      isDisabled={isDisabled}
      aria-label={value === '' ? label : `${label}: ${value}`}
      onPress={() => {
        over.current = value
        setTyped(value)
      }}
    >
      {children ?? value}
    </Button>
  )
}
