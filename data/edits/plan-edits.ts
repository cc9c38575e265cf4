import { z } from 'zod'
import { Draft } from '../changes/draft.ts'
import { type Looked, misfitReason } from '../misfit/misfit-reason.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'
import { type MadeIds, withIds } from './made-ids.ts'
import { refuseHidden } from './refuse-hidden.ts'
import type { EditContext } from './verb.ts'
import { verbs } from './verbs.ts'

export type { MadeIds }

/** One edit as it is handed in: a verb, its argument, and a name under which later arguments can point to what it made. */
export const givenEditSchema = z.strictObject({
  edit: z.string(),
  argument: z.record(z.string(), z.unknown()),
  as: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .optional(),
})

export type GivenEdit = z.infer<typeof givenEditSchema>

/** Performs one edit on a draft. Throws Refusal, after which the draft must be thrown away. */
export function performEdit(
  draft: Draft,
  given: GivenEdit,
  made: MadeIds,
  context: EditContext,
): RecordId | undefined {
  const verb = verbs.get(given.edit)
  if (!verb) {
    throw new Refusal('no-verb', `There is no edit “${given.edit}”; edit --help lists them.`, {
      edit: given.edit,
    })
  }
  refuseHidden(given.argument)
  const meant = withIds(given.argument, made)
  const argument = verb.argument.safeParse(meant)
  if (!argument.success) {
    const looked = { given: meant, schema: verb.argument, sample: verb.example }
    throw argumentRefusal(given.edit, argument.error, looked)
  }
  const id = verb.perform(draft, argument.data, context)
  if (given.as !== undefined && id !== undefined) made.set(given.as, id)
  return id
}

/** A refusal of one edit among several: `index` says which, from 0 on. */
export class EditRefusal extends Refusal {
  readonly index: number

  constructor(index: number, { code, message, details }: Refusal) {
    super(code, message, details)
    this.index = index
  }
}

/**
 * What one or more verbs make together, as one change: all or none. `checkDraft` has the last word on what comes out.
 */
export function planEdits(
  records: Records,
  given: readonly GivenEdit[],
  made: MadeIds,
  context: EditContext,
): { draft: Draft; ids: (RecordId | undefined)[] } {
  const draft = new Draft(records)
  const names: MadeIds = new Map(made)
  const ids = given.map((one, index) => {
    try {
      return performEdit(draft, one, names, context)
    } catch (error) {
      throw error instanceof Refusal ? new EditRefusal(index, error) : error
    }
  })
  for (const [name, id] of names) made.set(name, id)
  return { draft, ids }
}

function argumentRefusal(name: string, error: z.ZodError, looked: Looked): Refusal {
  const reason = misfitReason(error, looked)
  return new Refusal('bad-argument', `${name} was given something it cannot take: ${reason}.`, {
    edit: name,
    reason,
  })
}
