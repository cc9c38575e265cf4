import { type KeyboardEvent, useId, useState } from 'react'
import { sameJson } from '../../../../data/changes/same-json.ts'
import type { DateOffered } from '../../../../data/queries/typed-date.ts'
import { useFound } from '../../../bridge/use-found.ts'
import { ComboField } from '../../../design/combo-field/combo-field.tsx'
import { useWords } from '../../../language/use-words.ts'
import { useOpenSource } from '../open-source-context.ts'
import { DateNote } from './date-note.tsx'
import { DateOptions } from './date-options.tsx'
import type { TypingAt } from './typing-at.ts'

type DateInputProps = {
  label: string
  placeholder: string
  at: TypingAt
  /** As it is typed; or a date that was chosen. */
  value: unknown
  /** How a date is shown that was chosen elsewhere. */
  asTyped?: ((value: unknown) => string | undefined) | undefined
  /** Told the words as typed, or the date that was chosen for them. */
  onChange: (value: unknown) => void
}

const noOffers: DateOffered[] = []

/**
 * A date as one writes it, with what it comes to before Enter. Where the words hang on another date, those at hand are
 * offered: arrows choose one, Enter keeps it; Enter without a choice goes to the first, and keeps nothing yet.
 */
export function DateInput({ label, placeholder, at, value, asTyped, onChange }: DateInputProps) {
  const words = useWords()
  const list = useId()
  const source = useOpenSource()
  const [text, setText] = useState(typeof value === 'string' ? value : '')
  const [chosen, setChosen] = useState<DateOffered | null>(null)
  const isOwn = typeof value === 'string' || (chosen !== null && sameJson(chosen.value, value))
  const typed = isOwn ? text : (asTyped?.(value) ?? '')
  const argument = isOwn && text.trim() !== '' ? { ...at, text, ...(source ? { source } : {}) } : null
  const reading = useFound('typed-date', argument).data
  const offers = reading?.offers ?? noOffers
  const active = chosen === null ? -1 : offers.findIndex((one) => sameJson(one, chosen))
  const choose = (index: number) => {
    const offer = offers[index] ?? null
    setChosen(offer)
    onChange(offer?.value ?? text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (offers.length === 0) return
    if (way !== undefined) {
      event.preventDefault()
      choose(Math.max(-1, Math.min(offers.length - 1, active + way)))
    } else if (event.key === 'Enter' && active < 0) {
      event.preventDefault()
      choose(0)
    } else if (event.key === 'Escape' && active >= 0) {
      event.preventDefault()
      event.stopPropagation()
      choose(-1)
    }
  }
  return (
    <ComboField
      label={label}
      placeholder={placeholder}
      value={typed}
      list={list}
      offers={offers.length}
      active={active}
      describedBy={`${list}-note`}
      onType={(words) => {
        setText(words)
        setChosen(null)
        onChange(words)
      }}
      onKeyDown={onKeyDown}
    >
      <DateNote id={`${list}-note`} typed={typed} reading={reading} chosen={active < 0 ? null : chosen} />
      {offers.length > 0 && (
        <DateOptions
          id={list}
          label={words('dateValue.hangs')}
          offers={offers}
          active={active}
          onChoose={choose}
        />
      )}
    </ComboField>
  )
}
