import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import styles from './tick.module.css'

type TickProps = {
  isSelected: boolean
  onChange: (selected: boolean) => void
  children: ReactNode
  isDisabled?: boolean
}

/** A box to tick, with its words beside it. */
export function Tick({ isSelected, onChange, children, isDisabled = false }: TickProps) {
  return (
    <Checkbox
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      className={styles.tick ?? ''}
    >
      <span className={styles.box} aria-hidden="true" />
      {children}
    </Checkbox>
  )
}
