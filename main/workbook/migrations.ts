import type { Edit } from '../../data/changes/edit.ts'
import type { Records } from '../../data/records/records.ts'

/**
 * One step from a version of the format to the next. The journal is never rewritten: a migration is a change like any
 * other, made of what it returns. It may meet records that are migrated already, when the plug was pulled between the
 * change and the new version number; for those it returns nothing.
 */
export type Migration = {
  /** The version it leads to; the first leads to 2. */
  to: number
  /** As `excerpts-have-pages`; the label of its change is `migrate-` and this. */
  name: string
  edits(records: Records): readonly Edit[]
}

/** Every migration there ever was, in order and without gaps. Version 1 is the first. */
export const migrations: readonly Migration[] = []

/** The version of the format that this program writes. */
export const currentVersion = versionAfter(migrations)

/** The version that a list of migrations leads to. Throws where a number is missing or out of order. */
export function versionAfter(steps: readonly Migration[]): number {
  steps.forEach(({ to, name }, index) => {
    if (to !== index + 2) throw new Error(`migration ${name} leads to ${to}; its place is ${index + 2}`)
  })
  return steps.length + 1
}
