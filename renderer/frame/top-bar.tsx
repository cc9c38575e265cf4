import { CircleHelp, Redo2, Search, Undo2 } from 'lucide-react'
import type { Desk } from '../../data/replies.ts'
import { IconButton } from '../design/button/button.tsx'
import { Keys } from '../design/key/keys.tsx'
import { changeWords } from '../language/change-words.ts'
import { useWords } from '../language/use-words.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { CommandPalette } from './commands/command-palette.tsx'
import { SavedState } from './saved-state.tsx'
import styles from './top-bar.module.css'
import { useSteps } from './use-steps.ts'

type TopBarProps = {
  desk: Desk
  searching: boolean
  onSearching: (searching: boolean) => void
  onKeys: () => void
}

/** Where one is, what one may do, and whether it is saved. */
export function TopBar({ desk, searching, onSearching, onKeys }: TopBarProps) {
  const words = useWords()
  const { undo, redo } = useSteps()
  const workbook = desk.workbook
  const writable = workbook?.readOnly === null ? workbook : null
  const undoable = writable?.undo ?? null
  const redoable = writable?.redo ?? null
  return (
    <header className={styles.bar}>
      <div className={styles.where}>
        <a className={styles.mark} href="#/start">
          {words('product')}
        </a>
        <Breadcrumbs workbook={workbook?.workbook.name ?? ''} />
      </div>
      <div className={styles.search}>
        <button
          type="button"
          className={styles.field}
          aria-expanded={searching}
          aria-haspopup="dialog"
          onClick={() => onSearching(!searching)}
        >
          <Search aria-hidden="true" />
          <span className={styles.words}>{words('frame.search')}</span>
          <Keys keys="Ctrl K" />
        </button>
        {searching && <CommandPalette desk={desk} onKeys={onKeys} onClose={() => onSearching(false)} />}
      </div>
      <div className={styles.state}>
        <IconButton
          label={
            undoable
              ? words('frame.undoWhat', { what: changeWords(words, undoable.label) })
              : words('frame.undo')
          }
          keys="Ctrl Z"
          isDisabled={undoable === null}
          onPress={undo}
        >
          <Undo2 aria-hidden="true" />
        </IconButton>
        <IconButton
          label={
            redoable
              ? words('frame.redoWhat', { what: changeWords(words, redoable.label) })
              : words('frame.redo')
          }
          keys="Ctrl Shift Z"
          isDisabled={redoable === null}
          onPress={redo}
        >
          <Redo2 aria-hidden="true" />
        </IconButton>
        <IconButton label={words('commands.keys')} keys="?" onPress={onKeys}>
          <CircleHelp aria-hidden="true" />
        </IconButton>
        <SavedState workbook={workbook} />
      </div>
    </header>
  )
}
