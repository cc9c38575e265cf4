import { z } from 'zod'
import { authorityName } from './authority-name.ts'
import { recordId } from './record-id.ts'
import { line, prose } from './texts.ts'

export const placeNameKinds = ['official', 'spelling', 'former', 'other'] as const

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
  parents: z.array(recordId('place')),
  /** The entry of a gazetteer it was taken from, as `geonames:170017`. */
  gazetteer: line.nullable(),
  notes: prose.nullable(),
})

export type Place = z.infer<typeof placeSchema>
