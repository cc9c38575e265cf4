import { z } from 'zod'
import { dismissalSchema } from '../records/dismissal.ts'
import { existing } from './existing.ts'
import { verb } from './verb.ts'

const shape = dismissalSchema.shape

export const dismiss = verb({
  name: 'dismiss',
  describe:
    'says that a problem was looked at and is none, with the reason; removing the dismissal brings it back',
  argument: z.strictObject({ about: shape.about, problem: shape.problem, reason: shape.reason }),
  example: {
    about: 'incident:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    problem: 'weekday-differs date 1',
    reason: 'The paper is wrong about the weekday; the date is confirmed elsewhere.',
  },
  perform(draft, { about, problem, reason }, { newId, author, now }) {
    existing(draft, about)
    const known = draft.referring('dismissal', about).find((one) => one.problem === problem)
    if (known) {
      draft.set<'dismissal'>(known.id, { reason, author, time: now })
      return known.id
    }
    const id = newId('dismissal')
    draft.create<'dismissal'>({ id, about, problem, reason, author, time: now })
    return id
  },
})
