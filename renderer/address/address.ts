import type { RecordId } from '../../data/records/record-id.ts'

/** What the window shows. It stands in the page's address, so that Back works and a place can be come back to. */
export type Address =
  | { view: 'start' }
  | { view: 'incidents' }
  | {
      view: 'coding'
      incident: RecordId<'incident'> | null
      source: RecordId<'source'> | null
      /** The actor or place whose card stands beside the text, where no incident does. */
      about?: RecordId<'actor'> | RecordId<'place'> | null
      /** The row of the incident to lay open, as `killed#1`. */
      row?: string | null
      /** The passage of the source to bring into sight. */
      passage?: RecordId<'excerpt'> | null
    }
  | { view: 'actors'; id?: RecordId<'actor'> | null; with?: RecordId<'actor'> | null }
  | { view: 'places'; id?: RecordId<'place'> | null; with?: RecordId<'place'> | null }
  | { view: 'sources' }
  | { view: 'codebook' }
  | { view: 'problems' }
  | { view: 'history' }
  | { view: 'export' }

export type ViewName = Address['view']

const plainViews = ['start', 'incidents', 'sources', 'codebook', 'problems', 'history', 'export'] as const

/** As `#/coding?incident=incident:01J9…&source=source:01J9…`. */
export function printAddress(address: Address): string {
  const query = new URLSearchParams()
  if (address.view === 'actors' || address.view === 'places') {
    if (address.id) query.set('id', address.id)
    if (address.with) query.set('with', address.with)
    return query.size === 0 ? `#/${address.view}` : `#/${address.view}?${query}`
  }
  if (address.view !== 'coding') return `#/${address.view}`
  if (address.incident) query.set('incident', address.incident)
  if (address.source) query.set('source', address.source)
  if (address.about) query.set('about', address.about)
  if (address.row) query.set('row', address.row)
  if (address.passage) query.set('passage', address.passage)
  return `#/coding?${query}`
}

/** What an address says; the incidents where it says nothing sensible. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const given = new URLSearchParams(query)
  if (path === 'actors') {
    return { view: path, id: idOf('actor', given.get('id')), with: idOf('actor', given.get('with')) }
  }
  if (path === 'places') {
    return { view: path, id: idOf('place', given.get('id')), with: idOf('place', given.get('with')) }
  }
  if (path === 'coding') {
    return {
      view: 'coding',
      incident: idOf('incident', given.get('incident')),
      source: idOf('source', given.get('source')),
      about: idOf('actor', given.get('about')) ?? idOf('place', given.get('about')),
      row: given.get('row'),
      passage: idOf('excerpt', given.get('passage')),
    }
  }
  const view = plainViews.find((name) => name === path)
  return { view: view ?? 'incidents' }
}

function idOf<K extends 'incident' | 'source' | 'excerpt' | 'actor' | 'place'>(
  kind: K,
  text: string | null,
): RecordId<K> | null {
  return text?.startsWith(`${kind}:`) ? (text as RecordId<K>) : null
}
