import type { Incident } from '../../records/incident.ts'
import type { Participation } from '../../records/participation.ts'
import { participationRoles } from '../../records/participation.ts'
import type { RecordId } from '../../records/record-id.ts'
import type { Records } from '../../records/records.ts'
import type { Source } from '../../records/source.ts'
import { labelOf } from './label-of.ts'

/**
 * The order of rows in every report: by incident code, then codebook order, then where the passages stand. It hangs on
 * what is recorded, never on ids or the order of clicking, so that two people who code alike export alike.
 */
export function byCode(records: Records): Incident[] {
  return [...records.ofKind('incident')].sort(
    (a, b) => compareTexts(a.code, b.code) || compareTexts(a.id, b.id),
  )
}

export function bySourceTitle(records: Records): Source[] {
  return [...records.ofKind('source')].sort(
    (a, b) => compareTexts(a.title ?? '', b.title ?? '') || compareUntitled(a, b) || compareTexts(a.id, b.id),
  )
}

/** Sources without a title, or of one title, stand by what else is known of them. */
function compareUntitled(a: Source, b: Source): number {
  const known = ({ original, published, publisher, author, url, texts }: Source) => [
    ...[published, publisher, author, url, original?.name, original?.sha256],
    ...texts.map(({ sha256 }) => sha256),
  ]
  const others = known(b)
  for (const [index, one] of known(a).entries()) {
    const difference = compareTexts(one ?? '', others[index] ?? '')
    if (difference !== 0) return difference
  }
  return 0
}

/** The people of an incident: by role, then by name or description. */
export function byRole(records: Records, incident: RecordId<'incident'>): Participation[] {
  const people = records.referring('participation', incident)
  if (people.length < 2) return people
  const rank = ({ role }: Participation) => participationRoles.indexOf(role)
  return people.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareTexts(labelOf(records, a.id), labelOf(records, b.id)) ||
      compareTexts(a.id, b.id),
  )
}

/** The records of a kind that claims are about, by their names. */
export function bySubjectName(
  records: Records,
  kind: 'actor' | 'place' | 'relation',
): RecordId<'actor' | 'place' | 'relation'>[] {
  const subjects: { id: RecordId<'actor' | 'place' | 'relation'>; label: string }[] = []
  for (const { id } of records.ofKind(kind)) {
    const isSubject = records.referring('claim', id).some(({ subject }) => subject === id)
    if (isSubject) subjects.push({ id, label: labelOf(records, id) })
  }
  subjects.sort((a, b) => compareTexts(a.label, b.label) || compareTexts(a.id, b.id))
  return subjects.map(({ id }) => id)
}

/** By code units: the same everywhere, whatever the language of the machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
