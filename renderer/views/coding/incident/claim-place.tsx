import { useState } from 'react'
import type { ShownPlace } from '../../../../data/queries/shown-place.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import type { PlaceValue } from '../../../../data/values/place-value.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { PlaceMap } from '../../../design/place-map/place-map.tsx'
import { reach } from '../../../design/place-map/reach.ts'
import { useWords } from '../../../language/use-words.ts'
import lineStyles from '../place-value/place-line.module.css'
import { PlaceLine } from '../place-value/place-line.tsx'
import styles from './claim-place.module.css'

type ClaimPlaceProps = { claim: RecordId<'claim'>; value: PlaceValue; place: ShownPlace; onEdit: Edit }

/** What a claim says of its place, each part changed where it stands, and the map of what it may mean. */
export function ClaimPlace({ claim, value, place, onEdit }: ClaimPlaceProps) {
  const { place: id, ...said } = value
  return (
    <>
      <PlaceLine
        said={said}
        level={place.level}
        onSay={(changed) =>
          onEdit({ edit: 'set-claim', argument: { id: claim, value: { place: id, ...changed } } })
        }
      >
        <bdi className={lineStyles.name}>{place.name}</bdi>
      </PlaceLine>
      {place.point !== null && <OnMap value={value} place={place} point={place.point} />}
    </>
  )
}

type OnMapProps = Pick<ClaimPlaceProps, 'value' | 'place'> & { point: NonNullable<ShownPlace['point']> }

/** The area that the value may mean; where nobody says how far around, by which rule it is drawn. */
function OnMap({ value, place, point }: OnMapProps) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const { relation, precision, radius = null } = value
  const exactness = precision ?? place.level
  const drawn = reach(exactness, radius, relation)
  const what = exactness === 'exact' ? 'site' : (exactness ?? 'unsaid')
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{words('placeValue.map')}</summary>
      {open && (
        <>
          <PlaceMap
            key={drawn}
            name={place.name}
            point={point}
            exactness={exactness}
            radius={radius}
            relation={relation}
          />
          {radius === null && (
            <p className={styles.rule}>
              {words('placeValue.drawn', {
                what:
                  relation === 'near'
                    ? words(`placeValue.drawnNear.${what}`)
                    : words(`placeValue.drawnIn.${what}`),
                radius: drawn,
              })}
            </p>
          )}
        </>
      )}
    </details>
  )
}
