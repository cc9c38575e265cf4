import { existing } from '../edits/existing.ts'
import type { HangingDate } from '../reading/hanging-date.ts'
import type { Claim, SubjectId } from '../records/claim.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { isDate } from '../values/day-ends.ts'
import { possibilities } from '../values/value.ts'
import { authoritySources, incidentSources } from './incident-sources.ts'
import type { TypingPlace } from './typed-date.ts'

/** A date that another may hang on. */
export type DateAtHand = {
  against: RecordId<'source'> | RecordId<'claim'>
  edtf: string
  isPublication: boolean
}

/** Of a source with more passages than these, a table with thousands of rows, only the first are looked at. */
const passagesAtMost = 400

/**
 * The dates that a date typed on a subject may hang on: when its sources were published, that which lies open first; and
 * what else is dated on the incident and in those sources, the incident's own first. Whichever the words point to goes
 * before. Only dates that are known and single; not those of the very field.
 */
export function datesAtHand(
  records: Records,
  { subject, field, source }: Pick<TypingPlace, 'subject' | 'field' | 'source'>,
  from: HangingDate['from'],
): DateAtHand[] {
  const beside = besideOf(records, subject)
  const cited = isOfKind('incident', beside)
    ? incidentSources(records, beside)
    : authoritySources(records, beside)
  const sources = [...new Set([...(source ? [source] : []), ...cited.map(({ id }) => id)])]
  const publications = sources.flatMap((id): DateAtHand[] => {
    const published = records.get(id)?.published ?? null
    return published === null ? [] : [{ against: id, edtf: published, isPublication: true }]
  })
  const claims = [...claimsBeside(records, beside), ...sources.flatMap((id) => claimsIn(records, id))]
  const others = claims.filter((claim) => claim.subject !== subject || claim.field !== field.id)
  const dated = [...new Map(others.map((claim) => [claim.id, claim])).values()].flatMap(dateOf)
  return from === 'publication' ? [...publications, ...dated] : [...dated, ...publications]
}

function dateOf({ id, value, setAside }: Claim): DateAtHand[] {
  const [date, ...others] = possibilities(value)
  if (setAside !== null || date === undefined || others.length > 0 || !isDate(date)) return []
  return date.edtf.startsWith('X') ? [] : [{ against: id, edtf: date.edtf, isPublication: false }]
}

/** The incident that a subject belongs to, or the actor or place itself. */
function besideOf(records: Records, subject: SubjectId): RecordId<'incident' | 'actor' | 'place'> {
  if (isOfKind('participation', subject)) return existing(records, subject).incident
  if (isOfKind('relation', subject)) return existing(records, subject).from
  return subject as RecordId<'incident' | 'actor' | 'place'>
}

/** What is claimed of an incident, its people and its relations, or of an actor or a place and its relations. */
function claimsBeside(records: Records, beside: RecordId<'incident' | 'actor' | 'place'>): Claim[] {
  const people = isOfKind('incident', beside) ? records.referring('participation', beside) : []
  const subjects: SubjectId[] = [beside, ...people.map(({ id }) => id)]
  for (const { id } of records.referring('relation', beside)) subjects.push(id)
  return subjects.flatMap((one) => records.referring('claim', one).filter(({ subject }) => subject === one))
}

/** What passages of a source speak for, in their order there. */
function claimsIn(records: Records, source: RecordId<'source'>): Claim[] {
  return records
    .referring('excerpt', source)
    .slice(0, passagesAtMost)
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ id }) => records.referring('citation', id))
    .flatMap(({ claim, stance }) => (stance === 'supports' ? (records.get(claim) ?? []) : []))
}
