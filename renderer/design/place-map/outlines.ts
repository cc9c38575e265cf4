import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Land, and the borders between countries, as GeoJSON in degrees. */
export type Outlines = { land: GeoJSON.GeoJSON; borders: GeoJSON.MultiLineString }

let loading: Promise<Outlines> | null = null

/** Natural Earth 1:50m, loaded when a map is first shown: it is larger than the rest of the window. */
export function loadOutlines(): Promise<Outlines> {
  loading ??= import('world-atlas/countries-50m.json').then(({ default: atlas }) => {
    const world = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>
    const { countries, land } = world.objects
    return { land: feature(world, land), borders: mesh(world, countries, (one, other) => one !== other) }
  })
  return loading
}
