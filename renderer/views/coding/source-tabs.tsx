import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ReplyOf } from '../../../data/api.ts'
import type { SourceReading } from '../../../data/queries/source-reading.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { Address } from '../../address/address.ts'
import { goOn, goTo } from '../../address/use-address.ts'
import { useFound } from '../../bridge/use-found.ts'
import { Button } from '../../design/button/button.tsx'
import { Chooser } from '../../design/chooser/chooser.tsx'
import { Popover } from '../../design/popover/popover.tsx'
import { type TabEntry, Tabs } from '../../design/tabs/tabs.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './source-tabs.module.css'

type SourceTabsProps = {
  address: Extract<Address, { view: 'coding' }>
  source: RecordId<'source'> | null
  sources: ReplyOf<'cited-sources'>
  reading: SourceReading | undefined
  children: ReactNode
}

/** The sources an incident is cited from, each with its number of passages, and the way to any other. */
export function SourceTabs({ address, source, sources, reading, children }: SourceTabsProps) {
  const words = useWords()
  const { number } = useFormats()
  const tabs: TabEntry[] = sources.map(({ id, title, fileName, passages }) => ({
    id,
    label: title ?? fileName ?? words('facts.untitled'),
    count: number(passages),
    countSaid: words('coding.tabs.passages', { count: passages }),
  }))
  if (source !== null && reading && !tabs.some(({ id }) => id === source)) {
    const { title, original } = reading.source
    tabs.push({ id: source, label: title ?? original?.name ?? words('facts.untitled') })
  }
  const open = (id: string) => goOn({ ...address, source: id as RecordId<'source'> })
  return (
    <Tabs
      label={words('coding.tabs.label')}
      tabs={tabs}
      selected={source}
      onSelect={open}
      end={
        <Popover
          label={words('coding.tabs.choose')}
          trigger={
            tabs.length < manyTabs ? (
              <Button look="quiet" aria-label={words('coding.tabs.add')}>
                <Plus aria-hidden="true" />
                {words('coding.tabs.addShort')}
              </Button>
            ) : (
              <Button aria-label={words('coding.tabs.add')}>
                <Plus aria-hidden="true" />
              </Button>
            )
          }
        >
          {(close) => (
            <ChooseSource
              onChoose={(id) => {
                open(id)
                close()
              }}
            />
          )}
        </Popover>
      }
    >
      {children}
    </Tabs>
  )
}

/** So many tabs that they need the room of the words behind them. */
const manyTabs = 3

const importing = 'import'

function ChooseSource({ onChoose }: { onChoose: (id: string) => void }) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const filter = typed.trim() === '' ? {} : { text: typed.trim() }
  const sources = useFound('sources', {
    filter,
    sort: { by: 'added', direction: 'down' },
    offset: 0,
    limit: 50,
  })
  const choices = (sources.data?.rows ?? []).map(({ id, title, fileName, publisher }) => {
    const name = title ?? fileName ?? words('facts.untitled')
    return {
      id: id as string,
      said: `${name}, ${publisher ?? ''}`,
      content: (
        <span className={styles.choice}>
          <bdi className={styles.name}>{name}</bdi>
          {publisher !== null && <bdi className={styles.publisher}>{publisher}</bdi>}
        </span>
      ),
    }
  })
  const all = [
    ...choices,
    { id: importing, said: words('coding.tabs.import'), content: words('coding.tabs.import') },
  ]
  return (
    <div className={styles.chooser}>
      <Chooser
        label={words('coding.tabs.choose')}
        placeholder={words('coding.tabs.choose')}
        typed={typed}
        onType={setTyped}
        choices={sources.state === 'looking' ? [] : all}
        onChoose={(id) => (id === importing ? goTo({ view: 'sources' }) : onChoose(id))}
        none={words('coding.tabs.none')}
        state={sources.state === 'looking' ? 'looking' : 'found'}
      />
    </div>
  )
}
