import { z } from 'zod'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { sourceSchema } from '../records/source.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { followDates } from './follow-dates.ts'
import { givenFields } from './given-fields.ts'
import { publicationFrom, typedPublication } from './typed-publication.ts'
import { verb } from './verb.ts'

export const setSource = verb({
  name: 'set-source',
  describe: 'sets what is known of a source; null says it is not known',
  argument: z.strictObject({
    id: sourceSchema.shape.id,
    ...sourceSchema.omit({ id: true, original: true, texts: true }).partial().shape,
    published: typedPublication.optional(),
    accessed: typedPublication.optional(),
  }),
  example: {
    id: 'source:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    publisher: 'Regional Monitor',
    published: '2025-09-30',
  },
  perform(draft, argument) {
    const source = existing(draft, argument.id)
    if (argument.copyOf) refuseCopyOfItself(draft, source.id, argument.copyOf)
    const { published, accessed, ...rest } = givenFields(argument)
    draft.set<'source'>(source.id, {
      ...rest,
      ...(published === undefined ? {} : { published: publicationFrom(published) }),
      ...(accessed === undefined ? {} : { accessed: publicationFrom(accessed) }),
    })
    if (argument.published !== undefined) followDates(draft, source.id)
    return source.id
  },
})

/** A story is copied from somewhere: sources that copied each other would be nobody's. */
function refuseCopyOfItself(records: Records, source: RecordId<'source'>, copyOf: RecordId<'source'>): void {
  const origins = new Set([copyOf])
  for (const id of origins) {
    if (id === source) {
      throw new Refusal(
        'copy-of-itself',
        'A source cannot be a copy of itself; choose the source it was copied from.',
      )
    }
    const next = records.get(id)?.copyOf
    if (next) origins.add(next)
  }
}
