import fastCheck from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marginLayout } from '../../../renderer/views/coding/text/margin-layout.ts'

const note = (id: string, top: number) => ({ id, top, height: 36, dense: 18 })

describe('notes in the margin', () => {
  it('stand beside their passages where there is room', () => {
    expect([...marginLayout([note('second', 200), note('first', 10)])]).toEqual([
      ['first', { top: 10, dense: 'no' }],
      ['second', { top: 200, dense: 'no' }],
    ])
  })

  it('share the way they have to give, up and down', () => {
    const places = marginLayout([note('a', 100), note('b', 110)])
    expect(places.get('a')?.top).toBeCloseTo(83.5)
    expect(places.get('b')?.top).toBeCloseTo(126.5)
  })

  it('shrink to one line where many passages stand close together', () => {
    const places = marginLayout(Array.from({ length: 8 }, (_, index) => note(`n${index}`, 300 + index * 14)))
    expect(new Set([...places.values()].map(({ dense }) => dense))).toEqual(new Set(['yes']))
  })

  it('never overlap, never begin above the text, and keep the order of their passages', () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.array(fastCheck.nat(600), { maxLength: 30 }), (tops) => {
        const wanted = tops.map((top, index) => note(`n${index}`, top))
        const places = marginLayout(wanted)
        const placed = wanted
          .toSorted((a, b) => a.top - b.top)
          .map(({ id }) => places.get(id) ?? { top: Number.NaN, dense: 'no' })
        let free = 0
        for (const { top, dense } of placed) {
          expect(top).toBeGreaterThanOrEqual(free - 0.001)
          free = top + (dense === 'yes' ? 18 : 36)
        }
      }),
    )
  })
})
