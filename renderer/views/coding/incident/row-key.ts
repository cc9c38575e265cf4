/** Names a row of the incident: a field, and its item where it repeats. */
export type RowKey = `${string}#${number}`

export function rowKey(field: string, item: number): RowKey {
  return `${field}#${item}`
}
