import type { Codebook } from '../../records/codebook.ts'
import type { Incident } from '../../records/incident.ts'
import type { Records } from '../../records/records.ts'
import { Refusal } from '../../refusal.ts'
import type { CodebookContent } from '../content.ts'
import type { Renames } from './renames.ts'

export type IncidentMove = { incident: Incident; fields: Partial<Pick<Incident, 'type' | 'scope'>> }

/** What becomes of the types of incidents. Refused where one is in use that is gone: the analyst says what takes its place. */
export function incidentMoves(
  records: Records,
  current: Codebook,
  next: CodebookContent,
  { renamedTypes = {} }: Renames,
): IncidentMove[] {
  const known = new Set(next.types.map(({ code }) => code))
  const orphaned = new Map<string, number>()
  const becomes = (code: string): string | null => {
    const to = Object.hasOwn(renamedTypes, code) ? (renamedTypes[code] ?? null) : code
    if (to !== null && !known.has(to)) orphaned.set(code, (orphaned.get(code) ?? 0) + 1)
    return to
  }
  const moves: IncidentMove[] = []
  for (const incident of records.ofKind('incident')) {
    const fields: IncidentMove['fields'] = {}
    const type = incident.type === null ? null : becomes(incident.type)
    if (type !== incident.type) fields.type = type
    if (incident.scope && incident.scope.types.length > 0) {
      const types = [...new Set(incident.scope.types.map(becomes).filter((one) => one !== null))]
      if (types.length === 0) throw scopeEmptied(incident)
      if (types.join() !== incident.scope.types.join()) fields.scope = { ...incident.scope, types }
    }
    moves.push({ incident, fields })
  }
  for (const [code, count] of orphaned) {
    const label = current.types.find((type) => type.code === code)?.label ?? code
    const so = `${count === 1 ? 'One incident is' : `${count} incidents are`} of the type “${label}”`
    throw new Refusal('type-in-use', `${so}, which the new codebook lacks; say what type they become.`, {
      type: code,
      count,
    })
  }
  return moves
}

/** An empty list would stand for every type, which nobody has said. */
function scopeEmptied({ code, title }: Incident): Refusal {
  return new Refusal(
    'scope-emptied',
    `The aggregate ${code} “${title}” counts only incidents of types that are going; say which type they become.`,
    { code },
  )
}
