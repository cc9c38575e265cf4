import { describe, expect, it } from 'vitest'
import { type Address, printAddress, readAddress } from '../../renderer/address/address.ts'

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
