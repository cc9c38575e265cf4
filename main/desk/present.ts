import { Refusal } from '../../data/refusal.ts'

/** What was found; refused where there is no record of that id. */
export function present<T>(found: T | null, id: string): T {
  if (found === null) throw new Refusal('no-record', `There is no ${id} in this workbook.`, { id })
  return found
}
