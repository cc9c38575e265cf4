import { Plus, X } from 'lucide-react'
import type { AuthorityCard } from '../../../data/queries/authority-card.ts'
import type { Place } from '../../../data/records/place.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { printAddress } from '../../address/address.ts'
import type { Edit } from '../../bridge/use-edit.ts'
import { Button, IconButton } from '../../design/button/button.tsx'
import { Editable } from '../../design/editable/editable.tsx'
import { PlaceMap } from '../../design/place-map/place-map.tsx'
import { Popover } from '../../design/popover/popover.tsx'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { useWords } from '../../language/use-words.ts'
import { authorityAddress } from '../authorities/authority-address.ts'
import styles from '../authorities/authority-card.module.css'
import { ChooseAuthority } from '../authorities/choose-authority.tsx'
import { PlaceFromGazetteer } from './place-from-gazetteer.tsx'
import { pointText, readPoint } from './point-text.ts'

type PlaceWhereProps = { card: AuthorityCard; place: Place; onEdit: Edit }

/** What it lies in, what lies in it, and its point, if it has one. */
export function PlaceWhere({ card, place, onEdit }: PlaceWhereProps) {
  const words = useWords()
  const messages = useMessages()
  const set = (fields: Record<string, unknown>) =>
    onEdit({ edit: 'set-place', argument: { id: place.id, ...fields } })
  const setPoint = (typed: string) => {
    const point = typed === '' ? null : readPoint(typed)
    if (point !== undefined) return set({ point })
    messages.say('refused', words('authorities.where.badPoint'))
    return Promise.resolve(null)
  }
  return (
    <section className={styles.section} aria-label={words('authorities.where.title')}>
      <h3 className={styles.title}>{words('authorities.where.title')}</h3>
      <ul aria-label={words('authorities.where.within')}>
        {card.within.map(({ place: parent, around }) => (
          <li key={parent.id} className={styles.line}>
            <span className={styles.words}>
              <span className={styles.quiet}>{words('authorities.relationFrom.in')}</span>
              <a className={styles.link} href={printAddress(authorityAddress('place', parent.id))}>
                <bdi>{parent.name}</bdi>
              </a>
              {around.map(({ id, name }) => (
                <bdi key={id} className={styles.quiet}>
                  {name}
                </bdi>
              ))}
            </span>
            {place.parents.includes(parent.id as RecordId<'place'>) && (
              <IconButton
                label={words('authorities.where.removeParent', { name: parent.name })}
                onPress={() => void set({ parents: place.parents.filter((one) => one !== parent.id) })}
              >
                <X aria-hidden="true" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      <Popover
        label={words('authorities.where.addParent')}
        trigger={
          <Button look="quiet">
            <Plus aria-hidden="true" />
            {words('authorities.where.addParent')}
          </Button>
        }
      >
        {(close) => (
          <ChooseAuthority
            kind="place"
            label={words('authorities.where.chooseParent')}
            except={place.id}
            onChoose={(id) => void set({ parents: [...place.parents, id] }).then((done) => done && close())}
          />
        )}
      </Popover>
      <div className={styles.line}>
        <span className={styles.words}>
          <span className={styles.quiet}>{words('authorities.where.point')}</span>
          <Editable
            label={words('authorities.where.point')}
            value={place.point ? pointText(place.point) : ''}
            placeholder={words('authorities.where.pointHint')}
            onSave={setPoint}
          >
            {place.point ? pointText(place.point) : words('authorities.where.noPoint')}
          </Editable>
          {place.gazetteer !== null && (
            <span className={styles.quiet}>
              {words('authorities.where.gazetteer', { gazetteer: place.gazetteer })}
            </span>
          )}
        </span>
      </div>
      {card.holdsCount > 0 && (
        <details>
          <summary className={styles.quiet}>
            {words('authorities.where.holds', { count: card.holdsCount })}
          </summary>
          <ul>
            {card.holds.map(({ id, name }) => (
              <li key={id}>
                <a className={styles.link} href={printAddress(authorityAddress('place', id))}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <PlaceFromGazetteer place={place} onEdit={onEdit} />
      {place.point !== null && (
        <PlaceMap name={place.names[0]?.text ?? ''} point={place.point} exactness={place.level} />
      )}
    </section>
  )
}
