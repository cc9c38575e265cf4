import { Command as CommandIcon, FileSearch, FileText } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { SearchHit } from '../../../data/queries/search.ts'
import { isOfKind } from '../../../data/records/record-id.ts'
import type { Desk } from '../../../data/replies.ts'
import type { Address } from '../../address/address.ts'
import { goTo } from '../../address/use-address.ts'
import { useFound } from '../../bridge/use-found.ts'
import { type Choice, Chooser } from '../../design/chooser/chooser.tsx'
import { Keys } from '../../design/key/keys.tsx'
import { useWords } from '../../language/use-words.ts'
import styles from './command-palette.module.css'
import { type Command, useCommands } from './use-commands.ts'

type CommandPaletteProps = { desk: Desk; onKeys: () => void; onClose: () => void }

const hitsShown = 12
const commandsBesideHits = 5
/** This window: what it searched for before need not be found any more. */
const asker = String(Math.random())

/** One field for both: what is in the workbook, and what can be done. */
export function CommandPalette({ desk, onKeys, onClose }: CommandPaletteProps) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const panel = useRef<HTMLDivElement>(null)
  useReturnOfFocus()
  const commands = useCommands(desk, onKeys).filter(({ label }) => fits(label, typed))
  const found = useFound('search', asked.length < 2 ? null : { query: asked, limit: hitsShown, asker })
  const hits = (found.data ?? []).flatMap((hit) => {
    const address = addressOf(hit)
    return address ? [{ hit, address }] : []
  })
  const shown = hits.length > 0 ? commands.slice(0, commandsBesideHits) : commands
  const choices = [...hits.map(({ hit }) => hitChoice(hit)), ...shown.map(commandChoice)]
  const choose = (id: string) => {
    onClose()
    shown.find((command) => command.id === id)?.run()
    const hit = hits.find((one) => one.hit.id === id)
    if (hit) goTo(hit.address)
  }
  return (
    <div
      ref={panel}
      className={styles.palette}
      role="dialog"
      aria-label={words('commands.label')}
      onBlur={(event) => !panel.current?.contains(event.relatedTarget) && onClose()}
    >
      <Chooser
        label={words('commands.label')}
        placeholder={words('frame.search')}
        typed={typed}
        onType={setTyped}
        choices={choices}
        onChoose={choose}
        onKey={(event) => event.key === 'Escape' && onClose()}
        none={words('commands.none')}
        state={found.state === 'looking' ? 'looking' : 'found'}
        foot={
          <>
            <span>
              <Keys keys="↵" /> {words('commands.hints.choose')}
            </span>
            <span>
              <Keys keys="Esc" /> {words('commands.hints.close')}
            </span>
          </>
        }
      />
    </div>
  )
}

/** Gives the focus back to where it was when the palette goes, unless what was chosen took it. */
function useReturnOfFocus() {
  const before = useRef<Element | null>(null)
  if (before.current === null) before.current = document.activeElement
  useEffect(() => {
    const from = before.current
    return () => {
      if (document.activeElement === document.body && from instanceof HTMLElement) from.focus()
    }
  }, [])
}

function fits(label: string, typed: string): boolean {
  const letters = label.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => letters.includes(word))
}

function addressOf({ id }: SearchHit): Address | null {
  if (isOfKind('incident', id)) return { view: 'coding', incident: id, source: null }
  if (isOfKind('source', id)) return { view: 'coding', incident: null, source: id }
  if (isOfKind('actor', id)) return { view: 'actors', id }
  if (isOfKind('place', id)) return { view: 'places', id }
  return null
}

function hitChoice({ id, title, snippet: around, kind }: SearchHit): Choice {
  const snippet = around.replace(/(?:\s*·)+\s*$/, '')
  return {
    id,
    said: `${title}. ${snippet}`,
    content: (
      <span className={styles.choice}>
        {kind === 'incident' ? <FileSearch aria-hidden="true" /> : <FileText aria-hidden="true" />}
        <span className={styles.hit}>
          <bdi className={styles.title}>{title}</bdi>
          {snippet !== title && (
            <span className={styles.snippet} dir="auto">
              {snippet}
            </span>
          )}
        </span>
      </span>
    ),
  }
}

function commandChoice({ id, label, keys }: Command): Choice {
  return {
    id,
    said: label,
    content: (
      <span className={styles.choice}>
        <CommandIcon aria-hidden="true" />
        <span>{label}</span>
        {keys !== undefined && <Keys keys={keys} />}
      </span>
    ),
  }
}
