import type { Draft } from '../changes/draft.ts'
import { misfitReason } from '../misfit/misfit-reason.ts'
import type { RecordId } from '../records/record-id.ts'
import { Refusal } from '../refusal.ts'
import { addPlace } from './add-place.ts'
import type { EditContext } from './verb.ts'

/**
 * A place that a value describes instead of naming it (names, point, level, gazetteer, as *add-place* takes them), made in the
 * same change as the value. One that was taken from the same entry of a gazetteer before is that one.
 */
export function describedPlace(draft: Draft, described: unknown, context: EditContext): RecordId<'place'> {
  const parsed = addPlace.argument.safeParse(described)
  if (!parsed.success) {
    const reason = misfitReason(parsed.error, {
      given: described,
      schema: addPlace.argument,
      sample: addPlace.example,
    })
    throw new Refusal('bad-place', `This describes no place: ${reason}.`, { reason })
  }
  const { gazetteer } = parsed.data
  if (gazetteer != null) {
    for (const { id, gazetteer: known } of draft.ofKind('place')) if (known === gazetteer) return id
  }
  return addPlace.perform(draft, parsed.data, context) as RecordId<'place'>
}
