import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import styles from './tabs.module.css'

export type TabEntry = { id: string; label: string; count?: string; countSaid?: string }

type TabsProps = {
  label: string
  tabs: readonly TabEntry[]
  selected: string | null
  onSelect: (id: string) => void
  /** Stands behind the tabs, as a button that opens one more. */
  end?: ReactNode
  /** What the tabs switch; it stays in place while they do. */
  children: ReactNode
}

/** Tabs over what they switch; each may carry a number. */
export function Tabs({ label, tabs, selected, onSelect, end, children }: TabsProps) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      {...(selected === null ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect(String(key))}
    >
      <div className={styles.strip}>
        <TabList aria-label={label} className={styles.list ?? ''} items={tabs}>
          {(tab) => (
            <Tab id={tab.id} className={styles.tab ?? ''}>
              <bdi className={styles.name} title={tab.label}>
                {tab.label}
              </bdi>
              {tab.count !== undefined && (
                <span className={styles.count}>
                  {tab.count}
                  <span className="said-only"> {tab.countSaid}</span>
                </span>
              )}
            </Tab>
          )}
        </TabList>
        {end}
      </div>
      {selected === null ? (
        children
      ) : (
        <TabPanel id={selected} className={styles.panel ?? ''}>
          {children}
        </TabPanel>
      )}
    </AriaTabs>
  )
}
