import { incidentSchema } from '../records/incident.ts'
import { checkIncident, incidentFields, periodFrom } from './add-incident.ts'
import { existing } from './existing.ts'
import { givenFields } from './given-fields.ts'
import { verb } from './verb.ts'

export const setIncident = verb({
  name: 'set-incident',
  describe: 'sets the title, type, status and the like of an incident',
  argument: incidentFields.extend({
    id: incidentSchema.shape.id,
    title: incidentSchema.shape.title.optional(),
  }),
  example: { id: 'incident:01J9ZC4B2N6T5VQ3W8XYK7M0PD', status: 'coded' },
  perform(draft, argument) {
    existing(draft, argument.id)
    checkIncident(draft, argument.id, argument)
    const period = periodFrom(argument.period)
    draft.set<'incident'>(argument.id, givenFields({ ...argument, period }))
    return argument.id
  },
})
