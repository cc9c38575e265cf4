import { ChevronDown, Ellipsis, Paperclip } from 'lucide-react'
import { useState } from 'react'
import type { AuthorityCard } from '../../../data/queries/authority-card.ts'
import { actorKinds } from '../../../data/records/actor.ts'
import { placeLevels } from '../../../data/records/place.ts'
import { goOn, goTo } from '../../address/use-address.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import type { Edit } from '../../bridge/use-edit.ts'
import { Button, IconButton } from '../../design/button/button.tsx'
import { Menu } from '../../design/menu/menu.tsx'
import { Select } from '../../design/select/select.tsx'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { useWords } from '../../language/use-words.ts'
import { authorityAddress, kindOfId } from './authority-address.ts'
import styles from './authority-card.module.css'
import { ChooseAuthority } from './choose-authority.tsx'
import { useNotSame } from './use-not-same.ts'

type CardHeadProps = {
  card: AuthorityCard
  /** *text* where a text stands beside it already, to attach passages from. */
  among: 'list' | 'text'
  onEdit: Edit
  onSplit: () => void
}

const unknown = 'unknown'

/** Who or what it is, what kind, and whether somebody else may be the same. */
export function CardHead({ card, among, onEdit, onSplit }: CardHeadProps) {
  const words = useWords()
  const messages = useMessages()
  const [choosing, setChoosing] = useState(false)
  const { record } = card
  const kind = kindOfId(record.id)
  const known = 'level' in record ? record.level : record.kind
  const name = record.names[0]?.text ?? record.id
  const kinds: readonly (typeof actorKinds)[number][] | readonly (typeof placeLevels)[number][] =
    kind === 'actor' ? actorKinds : placeLevels
  const setKind = (chosen: string) => {
    const value = chosen === unknown ? null : chosen
    return onEdit({
      edit: `set-${kind}`,
      argument: { id: record.id, ...(kind === 'actor' ? { kind: value } : { level: value }) },
    })
  }
  const remove = async () => {
    if (!(await onEdit({ edit: 'remove', argument: { id: record.id } }))) return
    messages.say('done', words('authorities.removed', { name }))
    goOn(authorityAddress(kind, null))
  }
  const entries = [
    { id: 'merge', label: words('authorities.merge.with'), onAction: () => setChoosing(true) },
    ...(record.names.length > 1
      ? [{ id: 'split', label: words('authorities.merge.split'), onAction: onSplit }]
      : []),
    { id: 'remove', label: words(`authorities.remove.${kind}`), onAction: () => void remove() },
  ]
  const more = words('authorities.more', { name })
  return (
    <header className={styles.head}>
      <div className={styles.facts}>
        <Select
          look="chip"
          label={words(`authorities.kindLabel.${kind}`)}
          labelled="said"
          options={[
            { id: unknown, label: words(`authorities.kindUnknown.${kind}`) },
            ...kinds.map((one) => ({ id: one as string, label: words(`authorities.kind.${one}`) })),
          ]}
          selected={known ?? unknown}
          onSelect={setKind}
        >
          <span className={styles.kind} data-known={known === null ? 'no' : 'yes'}>
            {known === null ? words(`authorities.kindUnknown.${kind}`) : words(`authorities.kind.${known}`)}
            <ChevronDown aria-hidden="true" />
          </span>
        </Select>
        <span className={styles.deeds}>
          {among === 'list' && (
            <Button onPress={() => goTo({ view: 'coding', incident: null, source: null, about: record.id })}>
              <Paperclip aria-hidden="true" />
              {words('authorities.attach')}
            </Button>
          )}
          <Menu label={more} entries={entries}>
            <IconButton label={more}>
              <Ellipsis aria-hidden="true" />
            </IconButton>
          </Menu>
        </span>
      </div>
      <h2 className={styles.name}>
        <bdi>{name}</bdi>
      </h2>
      <Perhaps card={card} />
      {choosing && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what was just opened
        <div onKeyDown={(event) => event.key === 'Escape' && setChoosing(false)}>
          <ChooseAuthority
            kind={kind}
            label={words('authorities.merge.choose')}
            except={record.id}
            onChoose={(other) => goTo(authorityAddress(kind, record.id, other))}
          />
        </div>
      )}
    </header>
  )
}

function Perhaps({ card: { record } }: { card: AuthorityCard }) {
  const words = useWords()
  const notSame = useNotSame()
  const kind = kindOfId(record.id)
  const found = useAnswer('likely-duplicates', { kind, id: record.id }, 'nothing')
  return (found.data ?? []).slice(0, 3).map(({ ids, names }) => {
    const other = ids[0] === record.id ? ids[1] : ids[0]
    const name = (ids[0] === record.id ? names[1] : names[0]) as string
    return (
      <p key={other} className={styles.perhaps}>
        <bdi>{words('authorities.duplicates.of', { name })}</bdi>
        <Button look="quiet" onPress={() => goTo(authorityAddress(kind, record.id, other))}>
          {words('authorities.duplicates.compare')}
        </Button>
        <Button look="quiet" onPress={() => void notSame(record.id, other)}>
          {words('authorities.merge.notSame')}
        </Button>
      </p>
    )
  })
}
