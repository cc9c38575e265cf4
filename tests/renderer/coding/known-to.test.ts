import { describe, expect, it } from 'vitest'
import { withPrecision } from '../../../renderer/views/coding/attach/known-to.tsx'

describe('how exactly a place is known', () => {
  it('goes with a place that was read or chosen, in place of what was said before', () => {
    const read = { place: 'place:1', relation: 'in', precision: 'town' }
    expect(withPrecision(read, 'district')).toEqual({ ...read, precision: 'district' })
    expect(withPrecision(read, undefined)).toEqual({ place: 'place:1', relation: 'in' })
  })

  it('goes with one that was typed, as with its name and whether it is near', () => {
    expect(withPrecision('near Tell Ramad', 'district')).toEqual({
      ...{ place: 'Tell Ramad', relation: 'near', precision: 'district' },
    })
    expect(withPrecision('Barrak', 'town')).toEqual({ place: 'Barrak', relation: 'in', precision: 'town' })
  })

  it('leaves what was typed to be read as it is where nothing is said of it', () => {
    expect(withPrecision('near Tell Ramad', undefined)).toBe('near Tell Ramad')
    expect(withPrecision('unknown', undefined)).toBe('unknown')
  })
})
