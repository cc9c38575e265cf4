import { FileSearch, History, Library, ListTree, MapPin, Table2, TriangleAlert, Users } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Address } from '../address/address.ts'
import { printAddress } from '../address/address.ts'
import { useAddress } from '../address/use-address.ts'
import { useWords } from '../language/use-words.ts'
import styles from './rail.module.css'
import { viewShown } from './view-shown.ts'

type Place = {
  name: 'incidents' | 'sources' | 'actors' | 'places' | 'codebook' | 'problems' | 'history' | 'export'
  address: Address
  icon: ComponentType<{ 'aria-hidden': 'true' }>
}

const above: readonly Place[] = [
  { name: 'incidents', address: { view: 'incidents' }, icon: FileSearch },
  { name: 'sources', address: { view: 'sources' }, icon: Library },
  { name: 'actors', address: { view: 'actors' }, icon: Users },
  { name: 'places', address: { view: 'places' }, icon: MapPin },
  { name: 'codebook', address: { view: 'codebook' }, icon: ListTree },
]

const below: readonly Place[] = [
  { name: 'problems', address: { view: 'problems' }, icon: TriangleAlert },
  { name: 'history', address: { view: 'history' }, icon: History },
  { name: 'export', address: { view: 'export' }, icon: Table2 },
]

/** The views of a workbook. */
export function Rail() {
  const words = useWords()
  return (
    <nav className={styles.rail} aria-label={words('frame.views')}>
      <Places places={above} />
      <Places places={below} />
    </nav>
  )
}

function Places({ places }: { places: readonly Place[] }) {
  const words = useWords()
  const shown = viewShown(useAddress())
  return (
    <ul className={styles.places}>
      {places.map(({ name, address, icon: Icon }) => (
        <li key={name}>
          <a
            className={styles.place}
            href={printAddress(address)}
            aria-current={shown === address.view ? 'page' : undefined}
          >
            <Icon aria-hidden="true" />
            {words(`frame.${name}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
