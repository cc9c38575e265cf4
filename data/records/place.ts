import { z } from 'zod'
import { authorityName } from './authority-name.ts'
import { mergedSchema } from './merged.ts'
import { type RecordId, recordId } from './record-id.ts'
import { line, prose } from './texts.ts'

export const placeNameKinds = ['official', 'spelling', 'former', 'other'] as const

export const placeLevels = ['site', 'street', 'town', 'district', 'province', 'country'] as const

/** Degrees, WGS 84. */
export const pointSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

/** A place under every name that sources give it. The first name is the one shown. */
export const placeSchema = z.strictObject({
  id: recordId('place'),
  names: z.array(authorityName(placeNameKinds)).min(1, 'a place needs a name'),
  point: pointSchema.nullable(),
  /** West, south, east, north in degrees. */
  extent: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** What it is: a street, town, district, province or country; null where that is not said. */
  level: z.enum(placeLevels).nullable(),
  parents: z.array(recordId('place')),
  /** The entry of a gazetteer it was taken from, as `geonames:170017`. */
  gazetteer: line.nullable(),
  notes: prose.nullable(),
  /** The places that were merged into this one, newest last, each with what takes it out again. */
  merged: z.array(mergedSchema),
})

export type Place = z.infer<typeof placeSchema>

/** A place of which nothing is known but a name. */
export function makePlace(
  id: RecordId<'place'>,
  known: Pick<Place, 'names'> & Partial<Omit<Place, 'id'>>,
): Place {
  return {
    id,
    point: null,
    extent: null,
    level: null,
    parents: [],
    gazetteer: null,
    notes: null,
    merged: [],
    ...known,
  }
}
