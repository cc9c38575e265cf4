import type { RecordId } from '../../data/records/record-id.ts'

/** What the window shows. It stands in the page's address, so that Back works and a place can be come back to. */
export type Address =
  | { view: 'start' }
  | { view: 'incidents' }
  | {
      view: 'coding'
      incident: RecordId<'incident'> | null
      source: RecordId<'source'> | null
      /** The row of the incident to lay open, as `killed#1`. */
      row?: string | null
    }
  | { view: 'sources' }
  | { view: 'codebook' }
  | { view: 'problems' }
  | { view: 'history' }
  | { view: 'export' }

export type ViewName = Address['view']

const plainViews = ['start', 'incidents', 'sources', 'codebook', 'problems', 'history', 'export'] as const

/** As `#/coding?incident=incident:01J9…&source=source:01J9…`. */
export function printAddress(address: Address): string {
  if (address.view !== 'coding') return `#/${address.view}`
  const query = new URLSearchParams()
  if (address.incident) query.set('incident', address.incident)
  if (address.source) query.set('source', address.source)
  if (address.row) query.set('row', address.row)
  return `#/coding?${query}`
}

/** What an address says; the incidents where it says nothing sensible. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  if (path === 'coding') {
    const given = new URLSearchParams(query)
    return {
      view: 'coding',
      incident: idOf('incident', given.get('incident')),
      source: idOf('source', given.get('source')),
      row: given.get('row'),
    }
  }
  const view = plainViews.find((name) => name === path)
  return { view: view ?? 'incidents' }
}

function idOf<K extends 'incident' | 'source'>(kind: K, text: string | null): RecordId<K> | null {
  return text?.startsWith(`${kind}:`) ? (text as RecordId<K>) : null
}
