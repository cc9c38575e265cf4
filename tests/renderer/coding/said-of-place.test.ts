import { describe, expect, it } from 'vitest'
import {
  nameAlone,
  placeGiven,
  saidTogether,
} from '../../../renderer/views/coding/place-value/said-of-place.ts'

const silent = { relation: 'in' } as const
const side = 'southern countryside of'

describe('what is said beside the name of a place', () => {
  it('is what stands there, and what is typed before the name goes before it', () => {
    const said = { relation: 'in', precision: 'town', radius: 3 } as const
    expect(saidTogether(said, 'Tell Ramad')).toEqual(said)
    expect(saidTogether(said, 'near Tell Ramad')).toEqual({ ...said, relation: 'near' })
    expect(saidTogether(said, `near ${side} Tell Ramad`)).toEqual({
      ...said,
      relation: 'near',
      direction: side,
    })
    expect(saidTogether(said, { place: 'place:1' })).toEqual(said)
  })

  it('leaves whole what may be a name: which is on record only the workbook knows', () => {
    const said = { relation: 'in', radius: 3 } as const
    expect(nameAlone('East of Eden')).toBe('East of Eden')
    expect(placeGiven('In Amenas', said, null)).toEqual({ radius: 3, place: 'In Amenas' })
    expect(placeGiven('East of Eden', { ...said, relation: 'near' }, null)).toEqual({
      ...{ radius: 3, relation: 'near', place: 'East of Eden' },
    })
  })

  it('leaves the name alone once it is said beside it; several places stay as they are', () => {
    expect(nameAlone(`near ${side} Tell Ramad`)).toBe('Tell Ramad')
    expect(nameAlone('Barrak | near Tell Ramad')).toBe('Barrak | near Tell Ramad')
  })
})

describe('the place value that is handed in', () => {
  it('has what is said, in place of what was said before', () => {
    const chosen = { place: 'place:1' }
    const said = { relation: 'near', direction: side, radius: 5, precision: 'district' } as const
    expect(placeGiven(chosen, said, silent)).toEqual({ ...said, ...chosen })
    expect(placeGiven('Tell Ramad', said, null)).toEqual({ ...said, place: 'Tell Ramad' })
    expect(placeGiven('in Tell Ramad', said, null)).toEqual({ ...said, relation: 'in', place: 'Tell Ramad' })
  })

  it('is what was typed, to be read as it is, where nothing is said beside it and nothing was', () => {
    expect(placeGiven(' Tell Ramad ', silent, null)).toBe('Tell Ramad')
    expect(placeGiven('Tell Ramad', silent, { relation: 'in', radius: 2 })).toEqual({
      ...{ relation: 'in', place: 'Tell Ramad' },
    })
  })

  it('says the same of each of several places, unless its own words say otherwise', () => {
    expect(placeGiven('Barrak | near Tell Ramad', { ...silent, radius: 2 }, null)).toEqual({
      oneOf: [
        { place: 'Barrak', relation: 'in', radius: 2 },
        { place: 'Tell Ramad', relation: 'near', radius: 2 },
      ],
    })
  })

  it('is no place where it is unknown or empty', () => {
    expect(placeGiven('Unknown', { ...silent, radius: 2 }, null)).toBe('Unknown')
    expect(placeGiven('  ', { ...silent, radius: 2 }, null)).toBe('')
  })
})
