import { Ellipsis } from 'lucide-react'
import type { Source } from '../../../data/records/source.ts'
import type { Address } from '../../address/address.ts'
import { goOn } from '../../address/use-address.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { IconButton } from '../../design/button/button.tsx'
import { Menu } from '../../design/menu/menu.tsx'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { useWords } from '../../language/use-words.ts'

type SourceMenuProps = { source: Source; address: Extract<Address, { view: 'coding' }> }

/** What is seldom done to a source. */
export function SourceMenu({ source, address }: SourceMenuProps) {
  const words = useWords()
  const edit = useEdit()
  const messages = useMessages()
  const remove = async () => {
    const removed = await edit({ edit: 'remove', argument: { id: source.id, with: true } })
    if (!removed) return
    const title = source.title ?? source.original?.name ?? words('facts.untitled')
    messages.say('done', words('facts.removed', { title }))
    goOn(address.incident ? { ...address, source: null } : { view: 'sources' })
  }
  return (
    <Menu
      label={words('facts.more')}
      entries={[{ id: 'remove', label: words('facts.remove'), onAction: () => void remove() }]}
    >
      <IconButton label={words('facts.more')}>
        <Ellipsis aria-hidden="true" />
      </IconButton>
    </Menu>
  )
}
