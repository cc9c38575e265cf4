import { z } from 'zod'
import { recordId } from '../records/record-id.ts'
import { line } from '../records/texts.ts'

export const placePrecisions = ['exact', 'street', 'town', 'district', 'province', 'country'] as const
export const placeRelations = ['in', 'near'] as const

/** Kilometres: half the way around the world. */
export const mostRadius = 20_000
const badRadius = 'how far around is a number of kilometres above 0 and at most 20,000'

function isRadius(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value <= mostRadius
}

/** Where: in or near a place on record, never said more exactly than the source does. */
export const placeValueSchema = z.strictObject({
  place: recordId('place'),
  relation: z.enum(placeRelations).default('in'),
  /** As "southern countryside of". */
  direction: line.optional(),
  precision: z.enum(placePrecisions).optional(),
  /** Kilometres: how far around the place is still meant. */
  radius: z.custom<number>(isRadius, badRadius).optional(),
})

export type PlaceValue = z.infer<typeof placeValueSchema>

export function isPlace(value: unknown): value is PlaceValue {
  return typeof value === 'object' && value !== null && 'place' in value
}
