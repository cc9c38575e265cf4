/** What kind of thing in a workbook's folder was found to be off. */
export const findingKinds = [
  'workbook',
  'journal',
  'change',
  'snapshot',
  'record',
  'original',
  'text',
  'excerpt',
] as const

/** Something that is not as it must be: which, what was expected of it, and what was found. */
export type Finding = {
  kind: (typeof findingKinds)[number]
  /** The id of a record or a change, a hash, or the path of a file within the workbook. */
  id: string
  expected: string
  found: string
}
