import type { SubjectId } from '../../records/claim.ts'
import { isOfKind } from '../../records/record-id.ts'
import type { Records } from '../../records/records.ts'

/**
 * What a record is called where its id says nothing to a reader: an incident by its code, an actor or a place by its
 * first name, a participant by role and name, a relation by its ends.
 */
export function labelOf(records: Records, id: SubjectId): string {
  if (isOfKind('incident', id)) return records.get(id)?.code ?? id
  if (isOfKind('actor', id) || isOfKind('place', id)) return records.get(id)?.names[0]?.text ?? id
  if (isOfKind('participation', id)) {
    const participation = records.get(id)
    if (!participation) return id
    const { actor, description, role } = participation
    const names = [actor && labelOf(records, actor), description].filter(Boolean)
    return `${role}: ${names.join(', ')}`
  }
  const relation = records.get(id as `relation:${string}`)
  if (!relation) return id
  return `${labelOf(records, relation.from)} ${relation.type} ${labelOf(records, relation.to)}`
}
