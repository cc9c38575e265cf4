import type { ReactElement, ReactNode } from 'react'
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components'
import styles from './popover.module.css'

type PopoverProps = {
  label: string
  trigger: ReactElement
  children: (close: () => void) => ReactNode
}

/** A small panel at the control that opens it. Escape and a click elsewhere close it. */
export function Popover({ label, trigger, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={styles.popover ?? ''} offset={6}>
        <Dialog aria-label={label} className={styles.panel ?? ''}>
          {({ close }) => children(close)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
