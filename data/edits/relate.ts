import { z } from 'zod'
import { isOfKind, kindOf } from '../records/record-id.ts'
import { type Relation, relationSchema, relationTypes } from '../records/relation.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { verb } from './verb.ts'

const shape = relationSchema.shape

/** Relations that say the same from either end. */
const bothWays: ReadonlySet<string> = new Set(['same as', 'allied with'])

function joins(one: Relation, from: string, to: string, eitherWay: boolean): boolean {
  return (one.from === from && one.to === to) || (eitherWay && one.from === to && one.to === from)
}

export const relate = verb({
  name: 'relate',
  describe: 'says how two incidents, two actors or two places hang together',
  argument: z.strictObject({ from: shape.from, type: shape.type, to: shape.to, note: shape.note.optional() }),
  example: {
    from: 'incident:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    type: 'in response to',
    to: 'incident:01J9ZC4B2N6T5VQ3W8XYK7M0PE',
  },
  perform(draft, { from, type, to, note }, { newId }) {
    existing(draft, from)
    existing(draft, to)
    const kind = kindOf(from)
    const types: readonly string[] = relationTypes[kind]
    if (!isOfKind(kind, to)) {
      throw new Refusal('relation-kinds', `A relation joins two of a kind, not ${from} and ${to}.`)
    }
    if (!types.includes(type)) {
      throw new Refusal(
        'relation-type',
        `Between two of kind ${kind} a relation can be: ${types.join(', ')}.`,
      )
    }
    if (from === to) throw new Refusal('relation-to-itself', 'A relation needs two different ends.')
    const known = draft
      .referring('relation', from)
      .find((one) => one.type === type && joins(one, from, to, bothWays.has(type)))
    if (known) {
      if (note !== undefined) draft.set<'relation'>(known.id, { note })
      return known.id
    }
    const id = newId('relation')
    draft.create<'relation'>({ id, from, type, to, note: note ?? null })
    return id
  },
})
