import { participationSchema } from '../records/participation.ts'
import { existing } from './existing.ts'
import { givenFields } from './given-fields.ts'
import { verb } from './verb.ts'

export const setParticipation = verb({
  name: 'set-participation',
  describe: 'sets who took part and in which role',
  argument: participationSchema.omit({ incident: true }).partial().required({ id: true }),
  example: { id: 'participation:01J9ZC4B2N6T5VQ3W8XYK7M0PD', role: 'target' },
  perform(draft, argument) {
    existing(draft, argument.id)
    draft.set<'participation'>(argument.id, givenFields(argument))
    return argument.id
  },
})
