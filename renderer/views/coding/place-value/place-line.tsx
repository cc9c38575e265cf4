import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Group } from 'react-aria-components'
import { readRadius } from '../../../../data/reading/read-radius.ts'
import type { Place } from '../../../../data/records/place.ts'
import { placeRelations } from '../../../../data/values/place-value.ts'
import { Chip } from '../../../design/chip/chip.tsx'
import { Editable } from '../../../design/editable/editable.tsx'
import { Select } from '../../../design/select/select.tsx'
import { useMessages } from '../../../design/status-line/use-messages.ts'
import { Said } from '../../../language/said.tsx'
import { useWords } from '../../../language/use-words.ts'
import { KnownTo } from './known-to.tsx'
import styles from './place-line.module.css'
import type { SaidOfPlace } from './said-of-place.ts'

type PlaceLineProps = {
  said: SaidOfPlace
  /** What the place is, where that is known: a value is as exact as that until somebody says otherwise. */
  level: Place['level']
  /** Told the whole of it as it should stand. Where it comes back refused (null), what was typed is not lost. */
  onSay: (said: SaidOfPlace) => Promise<unknown> | undefined
  /** The name of the place, or where it is typed. */
  children: ReactNode
}

/** A place value as one reads it: in or near, which side of, the name, how far around, how exactly known. Each part is changed in place. */
export function PlaceLine({ said, level, onSay, children }: PlaceLineProps) {
  const words = useWords()
  const messages = useMessages()
  const { relation, direction, radius, precision, ...rest } = said
  const say = (part: Partial<SaidOfPlace>) => {
    const whole = { ...rest, relation, direction, radius, precision, ...part }
    const spoken = Object.entries(whole).filter(([, one]) => one !== undefined)
    return onSay(Object.fromEntries(spoken) as SaidOfPlace)
  }
  const sayAround = (typed: string) => {
    const kilometres = typed === '' ? undefined : readRadius(typed)
    if (kilometres !== null) return say({ radius: kilometres })
    messages.say('refused', words('placeValue.badAround'))
    return Promise.resolve(null)
  }
  return (
    <Group className={styles.line ?? ''} aria-label={words('placeValue.label')}>
      <div>
        <Select
          look="chip"
          label={words('placeValue.relation')}
          labelled="said"
          options={placeRelations.map((id) => ({ id, label: words(`placeValue.${id}`) }))}
          selected={relation}
          onSelect={(id) => void say({ relation: id })}
        >
          <Chip>
            <strong>{words(`placeValue.${relation}`)}</strong>
            <ChevronDown aria-hidden="true" className={styles.more} />
          </Chip>
        </Select>
      </div>
      <Editable
        look="chip"
        label={words('placeValue.side')}
        value={direction ?? ''}
        placeholder={words('placeValue.sideHint')}
        onSave={(typed) => say({ direction: typed === '' ? undefined : typed })}
      >
        <Chip known={direction === undefined ? 'no' : 'yes'}>
          {direction === undefined ? words('placeValue.noSide') : <strong dir="auto">{direction}</strong>}
        </Chip>
      </Editable>
      {children}
      <Editable
        look="chip"
        label={words('placeValue.around')}
        value={radius === undefined ? '' : String(radius)}
        placeholder={words('placeValue.aroundHint')}
        onSave={sayAround}
      >
        <Chip known={radius === undefined ? 'no' : 'yes'}>
          {radius === undefined ? (
            words('placeValue.noAround')
          ) : (
            <Said of="placeValue.aboutAround" gaps={{ radius }} />
          )}
        </Chip>
      </Editable>
      <div>
        <KnownTo precision={precision} level={level} onChange={(chosen) => void say({ precision: chosen })} />
      </div>
    </Group>
  )
}
