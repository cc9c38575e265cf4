import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList } from 'react-aria-components'
import styles from './tabs.module.css'

export type TabEntry = { id: string; label: string; count?: string; countSaid?: string }

type TabsProps = {
  label: string
  tabs: readonly TabEntry[]
  selected: string | null
  onSelect: (id: string) => void
  /** The id of the panel below, which these tabs switch. */
  end?: ReactNode
}

/** Tabs that switch what stands below; each may carry a number. */
export function Tabs({ label, tabs, selected, onSelect, end }: TabsProps) {
  return (
    <div className={styles.strip}>
      <AriaTabs
        className={styles.tabs ?? ''}
        {...(selected === null ? {} : { selectedKey: selected })}
        onSelectionChange={(key) => onSelect(String(key))}
      >
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
      </AriaTabs>
      {end}
    </div>
  )
}
