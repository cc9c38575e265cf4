import { participationSchema } from '../records/participation.ts'
import { refuseNobody } from './add-participation.ts'
import { existing } from './existing.ts'
import { givenFields } from './given-fields.ts'
import { verb } from './verb.ts'

export const setParticipation = verb({
  name: 'set-participation',
  describe: 'sets who took part and in which role',
  argument: participationSchema.omit({ incident: true }).partial().required({ id: true }),
  example: { id: 'participation:01J9ZC4B2N6T5VQ3W8XYK7M0PD', role: 'target' },
  perform(draft, argument) {
    const fields = givenFields(argument)
    refuseNobody({ ...existing(draft, argument.id), ...fields })
    draft.set<'participation'>(argument.id, fields)
    return argument.id
  },
})
