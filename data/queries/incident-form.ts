import { appliesTo } from '../codebook/applies-to.ts'
import type { Codebook, Field } from '../records/codebook.ts'
import type { Incident } from '../records/incident.ts'
import type { Records } from '../records/records.ts'

export type FormSection = { id: string; label: string; help: string | null; fields: Field[] }

/**
 * The fields of an incident in its codebook's order: those that apply to its type, and any that hold a claim though they
 * no longer apply, since what was coded never drops out of sight.
 */
export function incidentForm(
  records: Records,
  incident: Incident,
): { codebook: Codebook; sections: FormSection[] } {
  const codebook = records.get(incident.currentUnder)
  if (!codebook)
    throw new Error(`${incident.id} is coded under ${incident.currentUnder}, which does not exist`)
  const claims = records.referring('claim', incident.id)
  const claimed = new Set(claims.filter((claim) => claim.subject === incident.id).map((claim) => claim.field))
  const form = { subject: 'incident', type: incident.type, kind: incident.kind } as const
  const shown = codebook.fields.filter(
    (field) => appliesTo(field, form) || (field.appliesTo.subject === 'incident' && claimed.has(field.id)),
  )
  const sections = codebook.sections.map(({ id, label, help }) => ({
    id,
    label,
    help,
    fields: shown.filter((field) => field.section === id),
  }))
  return { codebook, sections: sections.filter((section) => section.fields.length > 0) }
}
