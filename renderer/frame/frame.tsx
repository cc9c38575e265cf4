import { type ReactNode, useState } from 'react'
import type { Desk } from '../../data/replies.ts'
import { StatusLine } from '../design/status-line/status-line.tsx'
import { useWords } from '../language/use-words.ts'
import { FootSlot } from './foot-slot.tsx'
import styles from './frame.module.css'
import { KeysOverview } from './keys-overview.tsx'
import { Rail } from './rail.tsx'
import { Refusals } from './refusals.tsx'
import { TopBar } from './top-bar.tsx'
import { Troubles } from './troubles.tsx'
import { useWindowKeys } from './use-window-keys.ts'

/** What stands around every view of an open workbook: bar, rail and foot, and the keys that work everywhere. */
export function Frame({ desk, children }: { desk: Desk; children: ReactNode }) {
  const words = useWords()
  const [foot, setFoot] = useState<HTMLElement | null>(null)
  const [searching, setSearching] = useState(false)
  const [showingKeys, setShowingKeys] = useState(false)
  useWindowKeys({ onSearch: () => setSearching(true), onKeys: () => setShowingKeys((before) => !before) })
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {words('frame.skip')}
      </a>
      <TopBar
        desk={desk}
        searching={searching}
        onSearching={setSearching}
        onKeys={() => setShowingKeys(true)}
      />
      <Rail />
      <main id="content" className={styles.content} tabIndex={-1}>
        <Troubles workbook={desk.workbook} />
        <Refusals />
        <FootSlot value={foot}>{children}</FootSlot>
      </main>
      <footer className={styles.foot} ref={setFoot} />
      {showingKeys && <KeysOverview onClose={() => setShowingKeys(false)} />}
      <StatusLine />
    </div>
  )
}
