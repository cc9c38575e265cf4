import { z } from 'zod'
import { citationSchema } from '../records/citation.ts'
import { existing } from './existing.ts'
import { unsettleUnsupported } from './unsettle.ts'
import { verb } from './verb.ts'

export const uncite = verb({
  name: 'uncite',
  describe:
    'takes a passage off a claim; the claim stays, and so does an excerpt that something else rests on',
  argument: z.strictObject({ id: citationSchema.shape.id }),
  example: { id: 'citation:01J9ZC4B2N6T5VQ3W8XYK7M0PD' },
  perform(draft, { id }) {
    const { claim, excerpt, stance } = existing(draft, id)
    draft.remove(id)
    if (stance === 'supports') unsettleUnsupported(draft, claim)
    const passage = existing(draft, excerpt)
    const free = draft.referrers(excerpt).length === 0 && passage.note === null && passage.tags.length === 0
    if (free) draft.remove(excerpt)
    return claim
  },
})
