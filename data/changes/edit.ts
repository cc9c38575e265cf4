import { z } from 'zod'
import type { AnyRecord } from '../records/record.ts'
import type { RecordId } from '../records/record-id.ts'

/** One field of a record before and after. */
export type FieldChange = readonly [from: unknown, to: unknown]

/** What happens to one record: made whole, removed whole, or some fields changed. Its reverse can be read off it. */
export type Edit =
  | { id: RecordId; created: AnyRecord }
  | { id: RecordId; removed: AnyRecord }
  | { id: RecordId; fields: Record<string, FieldChange> }

const id = z.string().min(3) as unknown as z.ZodType<RecordId>
const record = z.looseObject({ id }) as unknown as z.ZodType<AnyRecord>

/** The shape of an edit in the journal. The records in it are parsed by their own schemas when they are applied. */
export const editSchema = z.union([
  z.strictObject({ id, created: record }),
  z.strictObject({ id, removed: record }),
  z.strictObject({ id, fields: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])) }),
]) as unknown as z.ZodType<Edit>

/** The edits that undo these, in the order in which they must be made. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  return edits.map(invertEdit).reverse()
}

function invertEdit(edit: Edit): Edit {
  if ('created' in edit) return { id: edit.id, removed: edit.created }
  if ('removed' in edit) return { id: edit.id, created: edit.removed }
  const fields = Object.entries(edit.fields).map(([name, [from, to]]) => [name, [to, from]] as const)
  return { id: edit.id, fields: Object.fromEntries(fields) }
}
