import { z } from 'zod'
import { recordId } from './record-id.ts'
import { moment } from './texts.ts'

/**
 * What a merge took in, kept so that it can be split off again as it was: the record that went, the names it brought,
 * every reference that was turned from it (the record and the path inside it), and records that lost their sense.
 */
export const mergedSchema = z.strictObject({
  id: recordId('actor', 'place'),
  time: moment,
  record: z.record(z.string(), z.unknown()),
  /** Names that the other did not bear before; older merges kept their texts alone. */
  names: z.array(z.union([z.string(), z.strictObject({ kind: z.string(), text: z.string() })])),
  references: z.array(z.strictObject({ id: z.string(), paths: z.array(z.string()) })),
  /** Relations between the two, which a record cannot have with itself. */
  dropped: z.array(z.record(z.string(), z.unknown())),
})

export type Merged = z.infer<typeof mergedSchema>
