import type { GazetteerEntry } from '../../../data/replies.ts'
import { type Found, useFound } from '../../bridge/use-found.ts'
import { useFormats, useWords } from '../../language/use-words.ts'
import type { AuthorityKind } from './authority-address.ts'
import styles from './authority-input.module.css'

const offered = 5
const lettersAtLeast = 3

/** What the gazetteer has under a name, for places that may not be on record. */
export function useGazetteerOffers(kind: AuthorityKind, name: string): Found<readonly GazetteerEntry[]> {
  const asked = kind === 'place' && name.length >= lettersAtLeast
  return useFound('gazetteer', asked ? { text: name, limit: offered } : null)
}

/** A place to be made of an entry, in the change that speaks of it. */
export function placeOfEntry({ name, point, level, gazetteer }: GazetteerEntry) {
  return { names: [name], point, level, gazetteer }
}

type GazetteerOptionsProps = {
  entries: readonly GazetteerEntry[]
  /** How many options stand before them. */
  from: number
  active: number
  list: string
  onChoose: (index: number) => void
}

/** Places of the gazetteer behind those on record, each with what tells it from its namesakes. */
export function GazetteerOptions({ entries, from, active, list, onChoose }: GazetteerOptionsProps) {
  const words = useWords()
  const formats = useFormats()
  return entries.map((entry, at) => {
    const { name, level, country, admin1, population, point } = entry
    const told = words('map.told', {
      level: words(`authorities.kind.${level}`),
      province: admin1,
      country,
      where: `${point.latitude.toFixed(2)}, ${point.longitude.toFixed(2)}`,
      people: formats.number(population),
    })
    const index = from + at
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the input has the keys
      // biome-ignore lint/a11y/useKeyWithClickEvents: as above
      <div
        key={entry.gazetteer}
        id={`${list}-${index}`}
        role="option"
        aria-selected={index === active}
        aria-label={words('map.fromGazetteer', { name, told })}
        className={styles.option}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onChoose(index)}
      >
        <bdi className={styles.name}>{name}</bdi>
        <bdi className={styles.others}>{told}</bdi>
      </div>
    )
  })
}
