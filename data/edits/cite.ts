import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import { type Citation, citationSchema, type Speaker } from '../records/citation.ts'
import type { RecordId } from '../records/record-id.ts'
import { recordId } from '../records/record-id.ts'
import { line } from '../records/texts.ts'
import { existing } from './existing.ts'
import { findNamed } from './named-authority.ts'
import { type EditContext, verb } from './verb.ts'

const shape = citationSchema.shape
const givenSpeaker = z.union([
  line,
  z.strictObject({ name: line, actor: recordId('actor').nullable().optional() }),
])
type GivenSpeaker = z.infer<typeof givenSpeaker>

/** How a passage bears on a claim, as it is handed in. */
export const bearingSchema = z.strictObject({
  stance: shape.stance.optional(),
  speaker: givenSpeaker.nullable().optional(),
  via: z.array(givenSpeaker).optional(),
  certainty: shape.certainty.optional(),
  wording: shape.wording.optional(),
})

export type Bearing = z.infer<typeof bearingSchema>

/** A speaker as the record keeps it, tied to the actor that bears the name where exactly one does. */
export function speakerFrom(draft: Draft, given: GivenSpeaker): Speaker {
  const { name, actor } = typeof given === 'string' ? { name: given, actor: undefined } : given
  return { name, actor: actor === undefined ? findNamed(draft, 'actor', name) : actor }
}

export function createCitation(
  draft: Draft,
  claim: RecordId<'claim'>,
  excerpt: RecordId<'excerpt'>,
  bearing: Bearing,
  { newId }: EditContext,
): RecordId<'citation'> {
  const id = newId('citation')
  const citation: Citation = {
    id,
    claim,
    excerpt,
    stance: bearing.stance ?? 'supports',
    speaker: bearing.speaker ? speakerFrom(draft, bearing.speaker) : null,
    via: (bearing.via ?? []).map((one) => speakerFrom(draft, one)),
    certainty: bearing.certainty ?? 'stated',
    wording: bearing.wording ?? null,
  }
  draft.create<'citation'>(citation)
  return id
}

export const cite = verb({
  name: 'cite',
  describe: 'says that a passage supports or disputes a claim, who says so, through whom, and how surely',
  argument: bearingSchema.extend({ claim: shape.claim, excerpt: shape.excerpt }),
  example: {
    claim: 'claim:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    excerpt: 'excerpt:01J9ZC4B2N6T5VQ3W8XYK7M0PE',
    stance: 'supports',
    speaker: 'local sources',
    via: ['a local checking group'],
    certainty: 'reported',
    wording: 'reportedly',
  },
  perform(draft, { claim, excerpt, ...bearing }, context) {
    existing(draft, claim)
    existing(draft, excerpt)
    return createCitation(draft, claim, excerpt, bearing, context)
  },
})
