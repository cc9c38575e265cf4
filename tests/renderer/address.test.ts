import { describe, expect, it } from 'vitest'
import { type Address, printAddress, readAddress } from '../../renderer/address/address.ts'
import { cardBeside, viewShown } from '../../renderer/frame/view-shown.ts'

describe('where the window is', () => {
  const places: Address[] = [
    { view: 'start' },
    { view: 'incidents' },
    { view: 'sources' },
    { view: 'codebook' },
    { view: 'problems' },
    { view: 'history' },
    { view: 'export' },
    { view: 'coding', incident: 'incident:01A', source: 'source:01B', row: 'killed#1' },
    { view: 'coding', incident: null, source: 'source:01B', row: null },
    { view: 'coding', incident: null, source: null, about: 'actor:01C' },
    { view: 'coding', incident: null, source: 'source:01B', about: 'place:01D' },
  ]

  it.each(places)('stands in the page’s address and is read back: $view', (address) => {
    expect(readAddress(printAddress(address))).toMatchObject(address)
  })

  it('is the incidents where the address says nothing sensible', () => {
    expect(readAddress('')).toEqual({ view: 'incidents' })
    expect(readAddress('#/nowhere')).toEqual({ view: 'incidents' })
    expect(readAddress('#/coding?incident=source:01B')).toMatchObject({ incident: null })
  })
})

describe('the view that one is in', () => {
  const source = 'source:01B' as const
  const beside = { view: 'coding', incident: null, source, about: 'actor:01C' } as const

  it('is the sources for a text alone, the actors or places beside a card, else the incidents', () => {
    expect(viewShown({ view: 'coding', incident: 'incident:01A', source })).toBe('incidents')
    expect(viewShown({ view: 'coding', incident: null, source: null })).toBe('incidents')
    expect(viewShown({ view: 'coding', incident: null, source })).toBe('sources')
    expect(viewShown(beside)).toBe('actors')
    expect(viewShown({ ...beside, about: 'place:01D' })).toBe('places')
    expect(viewShown({ view: 'history' })).toBe('history')
  })

  it('has a card to come back to where a text is read beside one', () => {
    expect(cardBeside(beside)).toMatchObject({ view: 'actors', id: 'actor:01C' })
    expect(cardBeside({ view: 'coding', incident: 'incident:01A', source })).toBeNull()
  })
})
