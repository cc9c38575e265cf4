import { Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { AuthorityListArgument } from '../../../data/queries/authority-list.ts'
import { actorKinds } from '../../../data/records/actor.ts'
import { placeLevels } from '../../../data/records/place.ts'
import { goTo } from '../../address/use-address.ts'
import { knownTotal } from '../../bridge/known-total.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useReadOnly } from '../../bridge/use-read-only.ts'
import { Button } from '../../design/button/button.tsx'
import { EmptyState } from '../../design/empty-state/empty-state.tsx'
import { Panes } from '../../design/panes/panes.tsx'
import { Popover } from '../../design/popover/popover.tsx'
import { Select } from '../../design/select/select.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { ViewHead } from '../../design/view-head/view-head.tsx'
import { InFoot } from '../../frame/foot-slot.tsx'
import { useWords } from '../../language/use-words.ts'
import { AddCountryFile } from '../places/add-country-file.tsx'
import styles from './authorities-view.module.css'
import { type AuthorityId, type AuthorityKind, authorityAddress } from './authority-address.ts'
import { AuthorityCard } from './authority-card.tsx'
import { AuthorityTable } from './authority-table.tsx'
import { LikelyPairs } from './likely-pairs.tsx'
import { MergeSides } from './merge-sides.tsx'
import { NewAuthority } from './new-authority.tsx'

type Filter = AuthorityListArgument['filter']

type AuthoritiesViewProps = {
  kind: AuthorityKind
  /** Whose card is open. */
  id: AuthorityId | null
  /** The one it is compared with. */
  beside: AuthorityId | null
}

const any = 'any'

/** Actors or places: the list on one side; on the other a card, two side by side, or those that may be the same. */
export function AuthoritiesView({ kind, id, beside }: AuthoritiesViewProps) {
  const words = useWords()
  const readOnly = useReadOnly() !== null
  const [text, setText] = useState('')
  const [which, setWhich] = useState<Filter['kind']>(undefined)
  const [sort, setSort] = useState<AuthorityListArgument['sort']>({ by: 'name', direction: 'up' })
  const wanted = useDeferredValue(text.trim())
  const filter: Filter = {
    ...(wanted === '' ? {} : { text: wanted }),
    ...(which === undefined ? {} : { kind: which }),
  }
  const count = useAnswer('authority-list', { of: kind, filter, sort, offset: 0, limit: 1 })
  const pairs = useAnswer('likely-duplicates', { kind })
  const total = knownTotal(count)
  const filtered = Object.keys(filter).length > 0
  const kinds = kind === 'actor' ? actorKinds : placeLevels
  const addButton = (
    <Popover
      label={words(`authorities.add.${kind}`)}
      trigger={
        <Button look="accent" isDisabled={readOnly}>
          <Plus aria-hidden="true" />
          {words(`authorities.add.${kind}`)}
        </Button>
      }
    >
      {(close) => <NewAuthority kind={kind} onDone={close} />}
    </Popover>
  )
  const list = (
    <div className={styles.list}>
      {total === 0 ? (
        <EmptyState
          title={words(filtered ? `authorities.noneFound.${kind}` : `authorities.nobody.${kind}`)}
          actions={filtered ? undefined : addButton}
        >
          {filtered ? null : words(`authorities.nobodyWhy.${kind}`)}
        </EmptyState>
      ) : (
        total !== null && (
          <AuthorityTable
            kind={kind}
            filter={filter}
            sort={sort}
            onSort={setSort}
            total={total}
            current={id}
          />
        )
      )}
    </div>
  )
  const found = pairs.data?.length ?? 0
  return (
    <div className={styles.view}>
      <ViewHead
        title={words(kind === 'actor' ? 'frame.actors' : 'frame.places')}
        actions={
          <>
            {kind === 'place' && <AddCountryFile />}
            {addButton}
          </>
        }
      >
        <div className={styles.filters}>
          <TextField
            label={words(`authorities.filter.${kind}`)}
            labelled="said"
            placeholder={words(`authorities.filter.${kind}`)}
            value={text}
            onChange={setText}
          />
          <Select
            label={words(`authorities.kindLabel.${kind}`)}
            labelled="said"
            options={[
              { id: any, label: words(`authorities.anyKind.${kind}`) },
              ...kinds.map((one) => ({ id: one as string, label: words(`authorities.kind.${one}`) })),
            ]}
            selected={which ?? any}
            onSelect={(one) => setWhich(one === any ? undefined : (one as Filter['kind']))}
          />
          {found > 0 && id !== null && (
            <Button look="quiet" onPress={() => goTo(authorityAddress(kind, null))}>
              {words('authorities.duplicates.show', { count: found })}
            </Button>
          )}
        </div>
      </ViewHead>
      <Panes
        id={`${kind}s`}
        panes={[
          {
            id: 'list',
            label: words(`authorities.list.${kind}`),
            size: 50,
            least: 320,
            content: list,
          },
          {
            id: 'card',
            label: words(`authorities.cardOf.${kind}`),
            size: 50,
            least: 340,
            content: <Beside kind={kind} id={id} beside={beside} pairs={pairs.data ?? []} />,
          },
        ]}
      />
      <InFoot>{total !== null && words(`authorities.count.${kind}`, { count: total })}</InFoot>
    </div>
  )
}

type BesideProps = AuthoritiesViewProps & { pairs: Parameters<typeof LikelyPairs>[0]['pairs'] }

function Beside({ kind, id, beside, pairs }: BesideProps) {
  const words = useWords()
  if (id !== null && beside !== null) return <MergeSides key={`${id} ${beside}`} into={id} from={beside} />
  if (id !== null) return <AuthorityCard key={id} id={id} />
  if (pairs.length > 0) return <LikelyPairs kind={kind} pairs={pairs} />
  return (
    <EmptyState title={words(`authorities.choose.${kind}`)}>
      {words(`authorities.chooseWhy.${kind}`)}
    </EmptyState>
  )
}
