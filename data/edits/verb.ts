import type { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import type { RecordId, RecordKind } from '../records/record-id.ts'

/** What a verb may know beside the records: it asks nobody, so that a test can say all of it. */
export type EditContext = {
  /** ISO 8601 in UTC, with milliseconds. */
  now: string
  author: string
  newId<K extends RecordKind>(kind: K): RecordId<K>
  /** The text kept under a SHA-256; throws Refusal when the workbook lacks it. */
  textOf(sha256: string): string
}

/** One thing an analyst can do to the records: reads and writes a draft, or throws a Refusal and has done nothing. */
export type Verb<Schema extends z.ZodType = z.ZodType> = {
  name: string
  /** One line for `edit --help`. */
  describe: string
  argument: Schema
  /** An argument that fits the schema, for `edit --help`. */
  example: unknown
  /** Returns the id of what was made or changed, where there is one. */
  perform(draft: Draft, argument: z.output<Schema>, context: EditContext): RecordId | undefined
}

export function verb<Schema extends z.ZodType>(definition: Verb<Schema>): Verb<Schema> {
  return definition
}
