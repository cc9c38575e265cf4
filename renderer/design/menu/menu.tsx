import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
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

/**
 * A list of things to do, opened by the button given as its child. What is chosen is done once the list has gone: while it
 * is there it holds the focus, and a field that opens could not take it.
 */
export function Menu({
  label,
  entries,
  children,
}: {
  label: string
  entries: readonly MenuEntry[]
  children: ReactElement
}) {
  const chosen = useRef<MenuEntry | null>(null)
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover ?? ''} offset={4}>
        <WhenGone
          onGone={() => {
            chosen.current?.onAction()
            chosen.current = null
          }}
        />
        <AriaMenu aria-label={label} className={styles.menu ?? ''} items={entries}>
          {(entry) => (
            <MenuItem
              id={entry.id}
              textValue={entry.label}
              onAction={() => {
                chosen.current = entry
              }}
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

function WhenGone({ onGone }: { onGone: () => void }) {
  const told = useRef(onGone)
  told.current = onGone
  useEffect(() => () => told.current(), [])
  return null
}
