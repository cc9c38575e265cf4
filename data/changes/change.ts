import { z } from 'zod'
import { moment, sha256 } from '../records/texts.ts'
import type { Draft } from './draft.ts'
import { type Edit, editSchema } from './edit.ts'

/** A change is named by the SHA-256 of its header, so that its id vouches for all that came before it. */
export type ChangeId = `change:${string}`

export const changeId = z.string().regex(/^change:[0-9a-f]{64}$/) as unknown as z.ZodType<ChangeId>

/**
 * What the hash chain runs over. `bodyDigest` is the SHA-256 of the salted body, so that a body can be sealed or
 * withheld later and the chain still verifies. Two parents make a merge.
 */
export const changeHeaderSchema = z.strictObject({
  id: changeId,
  parents: z.array(changeId).max(2),
  workbook: z.string(),
  author: z.string().min(1),
  time: moment,
  /** The verb that made it, as `attach`; the words a person reads come from the catalogue. */
  label: z.string().min(1),
  undoes: changeId.optional(),
  bodyDigest: sha256,
})

export const changeBodySchema = z.strictObject({ salt: z.string(), edits: z.array(editSchema) })

export type ChangeHeader = z.infer<typeof changeHeaderSchema>
export type ChangeBody = { salt: string; edits: Edit[] }
export type Change = { header: ChangeHeader; body: ChangeBody }

type Planned = { label: string; author: string; undoes?: ChangeId }

/** A change before the journal gave it its place in the chain, as edits that are ready. */
export type ReadyChange = Planned & { edits: readonly Edit[] }

/** The same as a draft over the records as they are. */
export type DraftedChange = Planned & { draft: Draft }

export type PlannedChange = ReadyChange | DraftedChange

/** Tells others which records a change touched, never their content. `number` counts the changes from 1 on. */
export type ChangeNotice = {
  number: number
  id: ChangeId
  label: string
  author: string
  time: string
  ids: string[]
}
