import { byContent } from '../../evidence/content-order.ts'
import { groupBy } from '../../group-by.ts'
import type { Citation, Speaker } from '../../records/citation.ts'
import type { Claim } from '../../records/claim.ts'
import type { Records } from '../../records/records.ts'
import { bySourceTitle, compareTexts } from './order.ts'

/** A claim with the passages that speak for and against it, in the order in which they stand. */
export type Cited = { claim: Claim; citations: readonly Citation[] }

type Place = { source: number; start: number; end: number }
type Placed = Cited & { first: Place | null }

/**
 * The order of claims and citations in every report: by where the passages stand, source by source, then by what they
 * say. Ids only settle what nothing else tells apart.
 */
export class PassageOrder {
  readonly #records: Records
  readonly #sources: Map<string, number>
  readonly #byContent: ReturnType<typeof byContent>

  constructor(records: Records) {
    this.#records = records
    this.#sources = new Map(bySourceTitle(records).map((source, index) => [source.id, index]))
    this.#byContent = byContent(records)
  }

  /** The claims of one field, item by item: the items stand as their first passages do, whatever numbers they bear. */
  items(claims: readonly Cited[]): Cited[][] {
    const [only] = claims
    if (only && claims.length === 1) return [[only.citations.length < 2 ? only : this.#place(only)]]
    const placed = claims.map((one) => this.#place(one)).sort((a, b) => this.#compareClaims(a, b))
    return [...groupBy(placed, ({ claim }) => claim.item).values()]
  }

  #place({ claim, citations }: Cited): Placed {
    const [only] = citations
    if (only === undefined) return { claim, citations, first: null }
    if (citations.length === 1) return { claim, citations, first: this.#placeOf(only) }
    const placed = citations.map((citation) => ({ citation, place: this.#placeOf(citation) }))
    placed.sort((a, b) => comparePlaces(a.place, b.place) || compareVoices(a.citation, b.citation))
    return { claim, citations: placed.map(({ citation }) => citation), first: placed[0]?.place ?? null }
  }

  #placeOf(citation: Citation): Place {
    const excerpt = this.#records.get(citation.excerpt)
    if (!excerpt) throw new Error(`${citation.id} rests on ${citation.excerpt}, which does not exist`)
    return { source: this.#sources.get(excerpt.source) ?? -1, start: excerpt.start, end: excerpt.end }
  }

  /** Claims set aside stand behind those that count, uncited ones behind those with a passage. */
  #compareClaims(a: Placed, b: Placed): number {
    return (
      Number(a.claim.setAside !== null) - Number(b.claim.setAside !== null) ||
      Number(a.first === null) - Number(b.first === null) ||
      (a.first && b.first ? comparePlaces(a.first, b.first) : 0) ||
      this.#byContent(a.claim.value, b.claim.value) ||
      compareTexts(a.claim.note ?? '', b.claim.note ?? '') ||
      compareTexts(a.claim.origin, b.claim.origin) ||
      compareTexts(a.claim.id, b.claim.id)
    )
  }
}

function comparePlaces(a: Place, b: Place): number {
  return a.source - b.source || a.start - b.start || a.end - b.end
}

function compareVoices(a: Citation, b: Citation): number {
  return (
    compareTexts(b.stance, a.stance) ||
    compareTexts(voiceOf(a), voiceOf(b)) ||
    compareTexts(a.certainty, b.certainty) ||
    compareTexts(a.wording ?? '', b.wording ?? '') ||
    compareTexts(a.id, b.id)
  )
}

function voiceOf({ speaker, via }: Citation): string {
  const name = (who: Speaker | null) => who?.name ?? ''
  return [speaker, ...via].map(name).join('\u0001')
}
