/** The files of a CSV report, in the order in which they are shown. */
export const tableNames = [
  'incidents',
  'aggregates',
  'claims',
  'citations',
  'decisions',
  'sources',
  'participations',
  'relations',
  'actors',
  'places',
  'names',
  'codebook',
] as const
export type TableName = (typeof tableNames)[number]
