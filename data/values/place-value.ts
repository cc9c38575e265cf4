import { z } from 'zod'
import { recordId } from '../records/record-id.ts'
import { line } from '../records/texts.ts'

export const placePrecisions = ['exact', 'street', 'town', 'district', 'province', 'country'] as const
export const placeRelations = ['in', 'near'] as const

/** Where: in or near a place on record, never said more exactly than the source does. */
export const placeValueSchema = z.strictObject({
  place: recordId('place'),
  relation: z.enum(placeRelations).default('in'),
  /** As "southern countryside of". */
  direction: line.optional(),
  precision: z.enum(placePrecisions).optional(),
  /** Kilometres. */
  radius: z.number().positive().max(20_000).optional(),
})

export type PlaceValue = z.infer<typeof placeValueSchema>

export function isPlace(value: unknown): value is PlaceValue {
  return typeof value === 'object' && value !== null && 'place' in value
}
