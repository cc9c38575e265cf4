import type { Place } from '../../../../data/records/place.ts'
import { type PlaceValue, placePrecisions } from '../../../../data/values/place-value.ts'
import { Chip } from '../../../design/chip/chip.tsx'
import { Select } from '../../../design/select/select.tsx'
import { Said } from '../../../language/said.tsx'
import { useWords } from '../../../language/use-words.ts'

type KnownToProps = {
  precision: PlaceValue['precision']
  level: Place['level']
  onChange: (precision: PlaceValue['precision']) => void
}

const asThePlace = 'place'

/** How exactly the words say where it was: in a town's area the district is known, not the town. */
export function KnownTo({ precision, level, onChange }: KnownToProps) {
  const words = useWords()
  const named = (one: NonNullable<PlaceValue['precision']>) => words(`placeValue.precision.${one}`)
  const large = level === null ? null : named(level === 'site' ? 'exact' : level)
  const derived =
    large === null ? words('placeValue.asThePlace') : words('placeValue.asLarge', { precision: large })
  return (
    <Select
      look="chip"
      label={words('placeValue.known')}
      labelled="said"
      options={[
        { id: asThePlace, label: derived },
        ...placePrecisions.map((id) => ({ id: id as string, label: named(id) })),
      ]}
      selected={precision ?? asThePlace}
      onSelect={(id) => onChange(placePrecisions.find((one) => one === id))}
    >
      <Chip known={precision === undefined ? 'no' : 'yes'}>
        {precision !== undefined ? (
          <Said of="placeValue.knownTo" gaps={{ precision: named(precision) }} />
        ) : large === null ? (
          words('placeValue.asThePlace')
        ) : (
          words('placeValue.derived', { precision: large })
        )}
      </Chip>
    </Select>
  )
}
