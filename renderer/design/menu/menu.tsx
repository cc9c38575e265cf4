import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Keys } from '../key/keys.tsx'
import styles from './menu.module.css'

export type MenuEntry = {
  id: string
  label: string
  icon?: ReactNode
  keys?: string
  onAction: () => void
  isDisabled?: boolean
}

/** A list of things to do, opened by the button given as its child. */
export function Menu({
  label,
  entries,
  children,
}: {
  label: string
  entries: readonly MenuEntry[]
  children: ReactElement
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover ?? ''} offset={4}>
        <AriaMenu aria-label={label} className={styles.menu ?? ''} items={entries}>
          {(entry) => (
            <MenuItem
              id={entry.id}
              textValue={entry.label}
              onAction={entry.onAction}
              isDisabled={entry.isDisabled ?? false}
              className={styles.item ?? ''}
            >
              <span className={styles.icon}>{entry.icon}</span>
              <span>{entry.label}</span>
              {entry.keys !== undefined && <Keys keys={entry.keys} />}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
