import { labelOf } from '../exports/csv/label-of.ts'
import type { SubjectId } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { referencesOfValue } from '../records/references.ts'
import type { Relation } from '../records/relation.ts'
import { incidentForm } from './incident-form.ts'
import { subjectFields } from './subject-form.ts'

/** Something that a passage can speak to, with its fields in order. */
export type PassageSubject = {
  subject: SubjectId
  /** Which it is: somebody or something by name, or a relation by its ends; null for the incident itself. */
  about: { name: string } | { from: string; type: Relation['type']; to: string } | null
  fields: Field[]
  /** The labels of the sections by their ids. */
  sections: ReadonlyMap<string, string>
}

/** What a text is read beside: an incident, or the card of an actor or a place. */
export type ReadBeside = RecordId<'incident'> | RecordId<'actor'> | RecordId<'place'>

/**
 * All that a passage read beside something may speak to. Beside an incident: the incident, its people, its relations, the
 * relations of the actors and places that it names, and these themselves where the codebook has fields for them. Beside
 * the card of an actor or a place: that, and its relations.
 */
export function passageSubjects(records: Records, beside: ReadBeside): PassageSubject[] {
  if (isOfKind('incident', beside)) return subjectsOfIncident(records, beside)
  const relations = records.referring('relation', beside).map(({ id }) => id)
  return [beside, ...relations].flatMap((subject) => fieldsOf(records, subject))
}

/** The actors and places whose names a passage read beside something may hold. */
export function bearersOf(records: Records, beside: ReadBeside): Bearer[] {
  return isOfKind('incident', beside) ? [...namedBy(records, beside)] : [beside]
}

type Bearer = RecordId<'actor'> | RecordId<'place'>

function subjectsOfIncident(records: Records, incident: RecordId<'incident'>): PassageSubject[] {
  const record = records.get(incident)
  if (!record) return []
  const { codebook, sections } = incidentForm(records, record)
  const labels = new Map(codebook.sections.map(({ id, label }) => [id, label]))
  const own: PassageSubject = {
    subject: incident,
    about: null,
    fields: sections.flatMap(({ fields }) => fields),
    sections: labels,
  }
  const others = new Set<SubjectId>([
    ...records.referring('participation', incident).map(({ id }) => id),
    ...records.referring('relation', incident).map(({ id }) => id),
  ])
  for (const id of namedBy(records, incident)) {
    others.add(id)
    for (const relation of records.referring('relation', id)) others.add(relation.id)
  }
  return [own, ...[...others].flatMap((subject) => fieldsOf(records, subject))]
}

function fieldsOf(records: Records, subject: SubjectId): PassageSubject[] {
  const { codebook, fields } = subjectFields(records, subject)
  if (fields.length === 0) return []
  const sections = new Map(codebook.sections.map(({ id, label }) => [id, label]))
  return [{ subject, about: aboutOf(records, subject), fields, sections }]
}

function aboutOf(records: Records, subject: SubjectId): PassageSubject['about'] {
  const relation = isOfKind('relation', subject) ? records.get(subject) : undefined
  if (relation) {
    const { from, type, to } = relation
    return { from: labelOf(records, from), type, to: labelOf(records, to) }
  }
  const participation = isOfKind('participation', subject) ? records.get(subject) : undefined
  if (!participation) return { name: labelOf(records, subject) }
  const { actor, description } = participation
  return { name: actor ? labelOf(records, actor) : (description ?? subject) }
}

/** The actors and places that an incident's claims and people name. */
function namedBy(records: Records, incident: RecordId<'incident'>): Set<Bearer> {
  const named = new Set<Bearer>()
  for (const { subject, value } of records.referring('claim', incident)) {
    if (subject !== incident) continue
    for (const id of referencesOfValue(value)) {
      if (isOfKind('actor', id) || isOfKind('place', id)) named.add(id)
    }
  }
  for (const { actor } of records.referring('participation', incident)) if (actor !== null) named.add(actor)
  return named
}
