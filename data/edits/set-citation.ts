import { citationSchema } from '../records/citation.ts'
import { bearingSchema, chainFrom, speakerFrom } from './cite.ts'
import { existing } from './existing.ts'
import { givenFields } from './given-fields.ts'
import { unsettle } from './unsettle.ts'
import { verb } from './verb.ts'

export const setCitation = verb({
  name: 'set-citation',
  describe: 'sets who says it, through whom, how surely, in which words, and on which side',
  argument: bearingSchema.extend({ id: citationSchema.shape.id }),
  example: {
    id: 'citation:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    certainty: 'suspected',
    wording: 'believed to have been',
  },
  perform(draft, { speaker, via, ...rest }) {
    const { claim, stance } = existing(draft, rest.id)
    if (rest.stance !== undefined && rest.stance !== stance) unsettle(draft, claim)
    draft.set<'citation'>(rest.id, givenFields(rest))
    if (speaker !== undefined) {
      draft.set<'citation'>(rest.id, { speaker: speaker === null ? null : speakerFrom(draft, speaker) })
    }
    if (via !== undefined) draft.set<'citation'>(rest.id, { via: chainFrom(draft, via) })
    return rest.id
  },
})
