/** What of an incident, beside its claims, a column or a constant can say. */
export const settable = ['title', 'code', 'type', 'kind', 'status', 'notes', 'tags', 'assignee'] as const
export type Settable = (typeof settable)[number]

/** What a column may be a part of, where it is not the whole value: of a count, a date or a place. */
export const parts = [
  'low',
  'high',
  'from',
  'to',
  'year',
  'month',
  'day',
  'latitude',
  'longitude',
  'within',
  'precision',
] as const
export type Part = (typeof parts)[number]
