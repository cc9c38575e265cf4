import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import { isOfKind, kindOf, type RecordId, recordId } from '../records/record-id.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { mentionOf } from './mention.ts'
import { unsettleUnsupported } from './unsettle.ts'
import { verb } from './verb.ts'

export const remove = verb({
  name: 'remove',
  describe: 'removes a record; refused while something rests on it, unless that goes with it',
  argument: z.strictObject({
    id: recordId(
      'incident',
      'source',
      'actor',
      'place',
      'relation',
      'participation',
      'claim',
      'citation',
      'decision',
      'excerpt',
      'dismissal',
    ),
    /** Remove what rests on it too: the claims of an incident, the excerpts of a source with their citations. */
    with: z.boolean().optional(),
  }),
  example: { id: 'claim:01J9ZC4B2N6T5VQ3W8XYK7M0PD', with: true },
  perform(draft, argument) {
    existing(draft, argument.id)
    const resting = draft
      .referrers(argument.id)
      .filter((id) => mentionOf(draft, id, argument.id)?.rests !== false)
    if (resting.length > 0 && !argument.with) {
      throw new Refusal(
        'rested-on',
        `${resting.length === 1 ? 'One record rests' : `${resting.length} records rest`} on this (${summary(resting)}); remove with them, or not at all.`,
        { count: resting.length },
      )
    }
    for (const claim of removeWhole(draft, argument.id)) {
      if (draft.get(claim)) unsettleUnsupported(draft, claim)
    }
    return undefined
  },
})

function summary(ids: RecordId[]): string {
  const kinds = new Map<string, number>()
  for (const id of ids) kinds.set(kindOf(id), (kinds.get(kindOf(id)) ?? 0) + 1)
  return [...kinds].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`).join(', ')
}

/**
 * Removes a record and all that cannot stand without it; what can stand without it lets go of it. Returns the claims that
 * lost a passage which supported them.
 */
function removeWhole(draft: Draft, id: RecordId, bereft = new Set<RecordId<'claim'>>()): typeof bereft {
  for (const referrer of draft.referrers(id)) {
    if (!draft.get(referrer)) continue
    const mention = mentionOf(draft, referrer, id)
    if (mention) draft.set(referrer, mention.without)
    else removeWhole(draft, referrer, bereft)
  }
  const citation = isOfKind('citation', id) ? draft.get(id) : undefined
  if (citation?.stance === 'supports') bereft.add(citation.claim)
  if (draft.get(id)) draft.remove(id)
  return bereft
}
