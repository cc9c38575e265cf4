import type { Citation } from '../records/citation.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'

/** How many sources stand behind citations, a copy counting as the story it was copied from. */
export function independentSources(records: Records, citations: readonly Citation[]): number {
  if (citations.length < 2) return citations.length
  const sources = new Set<RecordId<'source'>>()
  for (const citation of citations) {
    const excerpt = records.get(citation.excerpt)
    if (excerpt) sources.add(excerpt.source)
  }
  if (sources.size < 2) return sources.size
  return new Set(Array.from(sources, (source) => storyOf(records, source))).size
}

/** The source that a story began with; where sources say that they copied each other, the same one of them for all. */
function storyOf(records: Records, source: RecordId<'source'>): RecordId<'source'> {
  const seen = new Set<RecordId<'source'>>()
  let story = source
  while (!seen.has(story)) {
    seen.add(story)
    story = records.get(story)?.copyOf ?? story
  }
  return [...seen].slice([...seen].indexOf(story)).sort()[0] ?? story
}
