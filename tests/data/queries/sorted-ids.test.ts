import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SortedIds, type SortKey } from '../../../data/queries/sorted-ids.ts'

const key: fc.Arbitrary<SortKey> = fc.option(fc.oneof(fc.integer({ min: -3, max: 3 })))
const step = fc.record({
  id: fc.constantFrom(...'abcdefgh'),
  key,
  does: fc.constantFrom('put', 'put', 'drop'),
})

/** The order that is promised: by key, null last either way, ties by id. */
function sorted(entries: readonly [string, SortKey][]): string[] {
  const rank = (one: SortKey) => (one === null ? Number.POSITIVE_INFINITY : Number(one))
  return entries
    .toSorted(([a, one], [b, other]) => {
      if (rank(one) !== rank(other)) return rank(one) - rank(other)
      return a < b ? -1 : 1
    })
    .map(([id]) => id)
}

describe('sorted ids', () => {
  test('equal a plain sort after any puts and drops', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...'abcdxyz'), key)), fc.array(step), (given, steps) => {
        const model = new Map<string, SortKey>(given)
        const ids = SortedIds.of(model)
        for (const { id, key, does } of steps) {
          if (does === 'put') {
            ids.put(id, key)
            model.set(id, key)
          } else {
            ids.drop(id)
            model.delete(id)
          }
        }
        const expected = sorted([...model])
        const known = expected.filter((id) => model.get(id) !== null)
        const downwards = [...known.toReversed(), ...expected.slice(known.length)]
        expect(ids.size).toBe(expected.length)
        expect(ids.slice(0, 99, 'up')).toEqual(expected)
        expect(ids.slice(0, 99, 'down')).toEqual(downwards)
        for (const [index, id] of expected.entries()) expect(ids.positionOf(id)).toBe(index)
        expect(ids.positionOf('none')).toBe(-1)
        for (let offset = 0; offset <= expected.length + 1; offset += 1) {
          expect(ids.slice(offset, 2, 'up')).toEqual(expected.slice(offset, offset + 2))
          expect(ids.slice(offset, 2, 'down')).toEqual(downwards.slice(offset, offset + 2))
        }
      }),
    )
  })

  test('sort texts by their characters', () => {
    const ids = SortedIds.of([
      ['1', 'b'],
      ['2', 'B'],
      ['3', 'أ'],
      ['4', null],
    ])
    expect(ids.slice(0, 9, 'up')).toEqual(['2', '1', '3', '4'])
  })
})
