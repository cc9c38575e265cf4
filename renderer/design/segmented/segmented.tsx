import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './segmented.module.css'

type SegmentedProps<Id extends string> = {
  label: string
  options: readonly { id: Id; label: string }[]
  selected: Id | null
  onSelect: (id: Id) => void
  isDisabled?: boolean
}

/** One of a few, all of them in sight. Arrow keys move, Space or Enter chooses, so that passing by changes nothing. */
export function Segmented<Id extends string>({
  label,
  options,
  selected,
  onSelect,
  isDisabled = false,
}: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group ?? ''}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys
        if (key !== undefined) onSelect(key as Id)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={styles.option ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
