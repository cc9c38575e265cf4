import { type ReactNode, useMemo } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { useWords } from '../../language/use-words.ts'
import styles from './panes.module.css'
import { rememberedLayout, rememberLayout } from './remembered-layout.ts'
import { useMatches } from './use-matches.ts'

export type Pane = {
  id: string
  label: string
  content: ReactNode
  /** Percent of the whole, before anyone has moved it. */
  size: number
  /** Pixels below which it does not go. */
  least: number
}

/** Here the panes stand one above the other: a small window, or a large one at 200 % zoom. */
const narrow = '(max-width: 54rem)'
/** Pixels of height below which a pane does not go then. */
const leastStacked = 96

/** Panes side by side whose borders can be moved, by mouse and by arrow keys, and stay where they were put. */
export function Panes({ id, panes }: { id: string; panes: readonly Pane[] }) {
  const words = useWords()
  const stacked = useMatches(narrow)
  const name = `sourceline.panes.${id}.${stacked ? 'stacked' : 'beside'}`
  const layout = useMemo(() => rememberedLayout(name, localStorage), [name])
  return (
    <Group
      key={stacked ? 'stacked' : 'beside'}
      orientation={stacked ? 'vertical' : 'horizontal'}
      className={styles.group}
      disableCursor
      {...(layout === null ? {} : { defaultLayout: layout })}
      onLayoutChanged={(changed, { isUserInteraction }) => {
        if (isUserInteraction) rememberLayout(name, changed, localStorage)
      }}
    >
      {panes.flatMap((pane, index) => [
        ...(index > 0
          ? [
              <Separator
                key={`before ${pane.id}`}
                className={styles.border}
                data-stacked={stacked ? 'yes' : 'no'}
                aria-label={words('frame.panes')}
              />,
            ]
          : []),
        <Panel
          key={pane.id}
          id={pane.id}
          defaultSize={`${pane.size}%`}
          minSize={stacked ? leastStacked : pane.least}
        >
          <section className={styles.pane} aria-label={pane.label} data-pane={pane.id} tabIndex={-1}>
            {pane.content}
          </section>
        </Panel>,
      ])}
    </Group>
  )
}
