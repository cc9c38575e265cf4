import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'

export type CitedSource = {
  id: RecordId<'source'>
  title: string | null
  fileName: string | null
  language: string | null
  /** How many passages of it the incident is cited from. */
  passages: number
}

/** The sources that an incident's claims are cited from, most cited first. */
export function incidentSources(records: Records, incident: RecordId<'incident'>): CitedSource[] {
  const passages = new Map<RecordId<'source'>, Set<string>>()
  for (const claim of records.referring('claim', incident)) {
    if (claim.subject !== incident) continue
    for (const citation of records.referring('citation', claim.id)) {
      const source = records.get(citation.excerpt)?.source
      if (!source) continue
      const known = passages.get(source)
      if (known) known.add(citation.excerpt)
      else passages.set(source, new Set([citation.excerpt]))
    }
  }
  return [...passages]
    .flatMap(([id, excerpts]) => {
      const source = records.get(id)
      if (!source) return []
      const { title, original, language } = source
      return [{ id, title, fileName: original?.name ?? null, language, passages: excerpts.size }]
    })
    .sort((a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1))
}
