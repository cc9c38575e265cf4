import { byRole } from '../exports/csv/order.ts'
import type { Participation } from '../records/participation.ts'
import type { RecordId } from '../records/record-id.ts'
import type { DisplayContext } from './display-value.ts'
import type { FieldRow } from './field-row.ts'
import { subjectRows } from './subject-form.ts'

/** Somebody in an incident, named or described, with what is claimed of them. */
export type PersonRow = {
  id: RecordId<'participation'>
  role: Participation['role']
  actor: { id: RecordId<'actor'>; name: string } | null
  description: string | null
  rows: FieldRow[]
}

/** The people of an incident, by role and name. */
export function personRows(context: DisplayContext, incident: RecordId<'incident'>): PersonRow[] {
  const { records } = context
  return byRole(records, incident).map(({ id, role, actor, description }) => ({
    id,
    role,
    actor: actor && { id: actor, name: records.get(actor)?.names[0]?.text ?? actor },
    description,
    rows: subjectRows(context, id),
  }))
}
