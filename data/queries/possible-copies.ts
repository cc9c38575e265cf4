import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { Source } from '../records/source.ts'
import type { NearDuplicates } from '../text/near-duplicates.ts'
import { shareOf, shinglesOf } from '../text/shingles.ts'
import { boundsOf } from '../values/edtf.ts'
import { possibleCopyProblem } from './possible-copy-problem.ts'

type SourceId = RecordId<'source'>

/** That a source may be a copy of another: nobody has said so yet. */
export type PossibleCopy = {
  copy: SourceId
  original: SourceId
  /** The share of the copy's text that stands in the original, from 0 to 1. */
  score: number
}

/** A copy has at least this share of its text from the original; below that it is a report of its own that quotes. */
const leastShare = 0.5
/** The sample is an estimate: what comes this near is counted in full. */
const leastEstimate = 0.35
const mostOffered = 5

/**
 * The sources that one may be a copy of, and those that may be copies of it, the surest first. The one that was published
 * earlier is the original; where that is not known, the one that was imported first. Copies that are on record, tables, and offers that were dismissed are left out.
 */
export function possibleCopies(
  records: Records,
  index: NearDuplicates,
  textOf: (source: Source) => string | null,
  id: SourceId,
): PossibleCopy[] {
  const source = records.get(id)
  const text = source && textOf(source)
  if (!source || text === null || text === undefined) return []
  const near = index.near(id, leastEstimate)
  if (near.length === 0) return []
  const own = shinglesOf(text)
  const ownSet = new Set(own)
  return near
    .flatMap((found) => {
      const other = records.get(found.id as SourceId)
      const otherText = other && textOf(other)
      if (!other || otherText === null || otherText === undefined) return []
      const theirs = shinglesOf(otherText)
      const shares = { own: shareOf(own, new Set(theirs)), theirs: shareOf(theirs, ownSet) }
      const isCopy = isLater(source, other)
      const [copy, original, score] = isCopy ? [source, other, shares.own] : [other, source, shares.theirs]
      return score >= leastShare ? offer(records, copy, original, score) : []
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostOffered)
}

function offer(records: Records, copy: Source, original: Source, score: number): PossibleCopy[] {
  const first = rootOf(records, original)
  if (copy.copyOf !== null || first.id === copy.id) return []
  if (copy.kind === 'dataset' || original.kind === 'dataset') return []
  if (isDismissed(records, copy, [original, first]) || isDismissed(records, original, [copy])) return []
  return [{ copy: copy.id, original: first.id, score: Math.round(score * 1_000) / 1_000 }]
}

/** Whichever of the two was taken for the copy then: dates may have been mended since. */
function isDismissed(records: Records, about: Source, others: readonly Source[]): boolean {
  const names = others.map(({ id }) => possibleCopyProblem(id))
  return records.referring('dismissal', about.id).some(({ problem }) => names.includes(problem))
}

/** The source that a copy of a copy goes back to. */
function rootOf(records: Records, source: Source): Source {
  const seen = new Set<string>()
  let root = source
  while (root.copyOf !== null && !seen.has(root.id)) {
    seen.add(root.id)
    root = records.get(root.copyOf) ?? root
  }
  return root
}

function isLater(source: Source, other: Source): boolean {
  const [own, theirs] = [source, other].map(({ published }) => published && boundsOf(published)?.earliest)
  if (own && theirs && own !== theirs) return Date.parse(own) > Date.parse(theirs)
  return source.id > other.id
}
