import { readTypedPlace } from '../../../../data/reading/read-typed-place.ts'
import { type PlaceValue, placePrecisions } from '../../../../data/values/place-value.ts'
import { Select } from '../../../design/select/select.tsx'
import { useWords } from '../../../language/use-words.ts'

export type Precision = PlaceValue['precision']

type KnownToProps = { precision: Precision; onChange: (precision: Precision) => void }

const asThePlace = 'place'

/** How exactly the words say where it was: in a town's area the district is known, not the town. */
export function KnownTo({ precision, onChange }: KnownToProps) {
  const words = useWords()
  return (
    <Select
      label={words('coding.attach.knownTo')}
      options={[
        { id: asThePlace, label: words('coding.attach.asThePlace') },
        ...placePrecisions.map((id) => ({ id: id as string, label: words(`coding.claim.precision.${id}`) })),
      ]}
      selected={precision ?? asThePlace}
      onSelect={(id) => onChange(placePrecisions.find((one) => one === id))}
    />
  )
}

/** A place as it was read, chosen or typed, with how exactly it is known; as it is where nothing is said of that. */
export function withPrecision(value: unknown, precision: Precision): unknown {
  if (typeof value === 'object' && value !== null && 'place' in value) {
    const { precision: _, ...rest } = value as Record<string, unknown>
    return precision === undefined ? rest : { ...rest, precision }
  }
  if (precision === undefined || typeof value !== 'string') return value
  let name = value.trim()
  const { relation } = readTypedPlace(value, (bare) => {
    name = bare.trim()
    return 'place:typed'
  })
  return { place: name, relation, precision }
}
