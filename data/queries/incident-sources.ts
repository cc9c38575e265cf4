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

/** The sources that the claims of an incident and of its people are cited from, most cited first. */
export function incidentSources(records: Records, incident: RecordId<'incident'>): CitedSource[] {
  const passages = new Map<RecordId<'source'>, Set<string>>()
  const people = records.referring('participation', incident).map(({ id }) => id)
  for (const subject of [incident, ...people]) {
    for (const claim of records.referring('claim', subject)) {
      if (claim.subject !== subject) continue
      for (const { excerpt } of records.referring('citation', claim.id)) {
        const source = records.get(excerpt)?.source
        if (source) passages.set(source, (passages.get(source) ?? new Set()).add(excerpt))
      }
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
