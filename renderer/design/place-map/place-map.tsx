import { geoCircle, geoMercator, geoPath } from 'd3-geo'
import { Minus, Plus } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import { IconButton } from '../button/button.tsx'
import { loadOutlines, type Outlines } from './outlines.ts'
import styles from './place-map.module.css'
import { degrees, type Exactness, reach } from './reach.ts'

type PlaceMapProps = {
  name: string
  /** Degrees, WGS 84. */
  point: { latitude: number; longitude: number }
  exactness: Exactness | null
  /** Kilometres, where somebody said so. */
  radius?: number | null
  relation?: 'in' | 'near'
}

const size = { width: 420, height: 260 }
const widest = 4_000
const narrowest = 4

/**
 * A place on a small map without a network: coasts and borders, and the area that it may mean. A point is never drawn as
 * more exact than it is: the area of doubt is what is shown, the dot is only its middle.
 */
export function PlaceMap({ name, point, exactness, radius = null, relation = 'in' }: PlaceMapProps) {
  const words = useWords()
  const [outlines, setOutlines] = useState<Outlines | null>(null)
  const doubt = reach(exactness, radius, relation)
  /** Half the width of what is seen, in kilometres. */
  const [sight, setSight] = useState(Math.min(widest, Math.max(150, doubt * 4)))
  useEffect(() => {
    let left = false
    loadOutlines().then((loaded) => !left && setOutlines(loaded))
    return () => {
      left = true
    }
  }, [])
  const drawn = useMemo(() => draw(point, doubt, sight, outlines), [point, doubt, sight, outlines])
  return (
    <figure className={styles.map}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={words('map.label', { name, radius: doubt })}
      >
        <rect className={styles.sea} width={size.width} height={size.height} />
        {drawn.land && <path className={styles.land} d={drawn.land} />}
        {drawn.borders && <path className={styles.borders} d={drawn.borders} />}
        <path className={styles.doubt} d={drawn.area} />
        <circle className={styles.dot} cx={size.width / 2} cy={size.height / 2} r={3} />
      </svg>
      <div className={styles.zoom}>
        <IconButton label={words('map.nearer')} onPress={() => setSight(Math.max(narrowest, sight / 2))}>
          <Plus aria-hidden="true" />
        </IconButton>
        <IconButton label={words('map.farther')} onPress={() => setSight(Math.min(widest, sight * 2))}>
          <Minus aria-hidden="true" />
        </IconButton>
      </div>
      <figcaption className={styles.caption}>{words('map.caption', { radius: doubt, sight })}</figcaption>
    </figure>
  )
}

function draw(point: PlaceMapProps['point'], doubt: number, sight: number, outlines: Outlines | null) {
  const center: [number, number] = [point.longitude, point.latitude]
  const scale = size.width / 2 / ((degrees(sight) * Math.PI) / 180)
  const projection = geoMercator()
    .center(center)
    .translate([size.width / 2, size.height / 2])
    .scale(scale * Math.cos((point.latitude * Math.PI) / 180))
    .clipExtent([
      [-10, -10],
      [size.width + 10, size.height + 10],
    ])
  const path = geoPath(projection)
  return {
    land: outlines && path(outlines.land as never),
    borders: outlines && path(outlines.borders),
    area: path(geoCircle().center(center).radius(degrees(doubt))()) ?? '',
  }
}
