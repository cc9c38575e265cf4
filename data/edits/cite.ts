import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import { sameJson } from '../changes/same-json.ts'
import { citationSchema, type Speaker } from '../records/citation.ts'
import type { RecordId } from '../records/record-id.ts'
import { recordId } from '../records/record-id.ts'
import { line } from '../records/texts.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { findNamed } from './named-authority.ts'
import { unsettle } from './unsettle.ts'
import { type EditContext, verb } from './verb.ts'

const shape = citationSchema.shape
const givenSpeaker = z.union([
  line,
  z.strictObject({ name: line, actor: recordId('actor').nullable().optional() }),
  z.strictObject({ actor: recordId('actor') }),
])
type GivenSpeaker = z.infer<typeof givenSpeaker>

/** How a passage bears on a claim, as it is handed in. */
export const bearingSchema = z.strictObject({
  stance: shape.stance.optional(),
  /** A name, an actor’s id, or both. */
  speaker: givenSpeaker.nullable().optional(),
  via: z.union([z.array(givenSpeaker), givenSpeaker]).optional(),
  certainty: shape.certainty.optional(),
  wording: shape.wording.optional(),
})

export type Bearing = z.infer<typeof bearingSchema>

/** A speaker as the record keeps it, tied to the actor that bears the name where exactly one does. */
export function speakerFrom(draft: Draft, given: GivenSpeaker): Speaker {
  if (typeof given === 'string') {
    const actor = recordId('actor').safeParse(given)
    return actor.success ? named(draft, actor.data) : { name: given, actor: findNamed(draft, 'actor', given) }
  }
  if (!('name' in given)) return named(draft, given.actor)
  const { name, actor = findNamed(draft, 'actor', name) } = given
  return { name, actor }
}

/** An actor on record as a speaker, under the name that is shown. */
function named(draft: Draft, id: RecordId<'actor'>): Speaker {
  return { name: existing(draft, id).names[0]?.text ?? id, actor: id }
}

/** The chain from the speaker to the document; one alone need not be put in a list. */
export function chainFrom(draft: Draft, via: Bearing['via'] = []): Speaker[] {
  return (Array.isArray(via) ? via : [via]).map((one) => speakerFrom(draft, one))
}

/**
 * Creates a citation, unless the same voice says the same of the claim in the same passage already. Two speakers in one
 * passage are two citations.
 */
export function createCitation(
  draft: Draft,
  claim: RecordId<'claim'>,
  excerpt: RecordId<'excerpt'>,
  bearing: Bearing,
  { newId }: EditContext,
): RecordId<'citation'> {
  const voice = {
    stance: bearing.stance ?? ('supports' as const),
    speaker: bearing.speaker ? speakerFrom(draft, bearing.speaker) : null,
    via: chainFrom(draft, bearing.via),
  }
  const known = draft
    .referring('citation', claim)
    .filter((one) => one.excerpt === excerpt)
    .some(({ stance, speaker, via }) => sameJson({ stance, speaker, via }, voice))
  if (known) {
    throw new Refusal('cited-already', 'This passage stands with that value already.', { claim })
  }
  const id = newId('citation')
  const { certainty = 'stated', wording = null } = bearing
  draft.create<'citation'>({ id, claim, excerpt, ...voice, certainty, wording })
  if (voice.stance === 'disputes') unsettle(draft, claim)
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
