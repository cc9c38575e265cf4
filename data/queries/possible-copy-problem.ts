import type { RecordId } from '../records/record-id.ts'

/** How a dismissal on a copy names the offer that it is one. */
export function possibleCopyProblem(original: RecordId<'source'>): string {
  return `possible-copy ${original}`
}
