import { expect, test } from 'vitest'
import { knownTotal } from '../../renderer/bridge/known-total.ts'

test('none is never said of words that were not asked for yet; a number stays until the next is here', () => {
  const of = (total: number | null, isPlaceholderData = false) =>
    knownTotal({ data: total === null ? undefined : { total }, isPlaceholderData })
  expect([of(null), of(0), of(3), of(3, true)]).toEqual([null, 0, 3, 3])
  expect(of(0, true)).toBeNull()
})
