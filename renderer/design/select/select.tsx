import { Check, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components'
import styles from './select.module.css'

export type Option<Id extends string> = { id: Id; label: string; note?: string }

type SelectProps<Id extends string> = {
  label: string
  labelled?: 'seen' | 'said'
  options: readonly Option<Id>[]
  selected: Id | null
  onSelect: (id: Id) => void
  placeholder?: string
  /** *field* among fields of a form; *chip* and *status* where it stands among small facts. */
  look?: 'field' | 'chip' | 'status'
  isDisabled?: boolean
  children?: ReactNode
}

/** Choosing one of a short list. The trigger shows the choice, or what `children` draws. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, labelled = 'seen', options, selected, onSelect, look = 'field', children } = props
  return (
    <AriaSelect
      className={styles.select ?? ''}
      value={selected}
      onChange={(key) => onSelect(key as Id)}
      placeholder={props.placeholder ?? ''}
      isDisabled={props.isDisabled ?? false}
    >
      <Label className={labelled === 'said' ? 'said-only' : (styles.label ?? '')}>{label}</Label>
      <Button className={styles.trigger ?? ''} data-look={look}>
        <SelectValue>
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            children ?? (isPlaceholder ? defaultChildren : selectedText)
          }
        </SelectValue>
        {look === 'field' && <ChevronsUpDown aria-hidden="true" />}
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.item ?? ''}>
              <Check aria-hidden="true" className={styles.tick} />
              <span>{option.label}</span>
              {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
