import type { UseQueryResult } from '@tanstack/react-query'

/**
 * How many there are, while a filter is typed: the last number stays until the next is here, except that “none” is only
 * said of the very words that were asked for. Null while it is not known.
 */
export function knownTotal({
  data,
  isPlaceholderData,
}: Pick<UseQueryResult<{ total: number }>, 'data' | 'isPlaceholderData'>): number | null {
  if (data === undefined || (isPlaceholderData && data.total === 0)) return null
  return data.total
}
