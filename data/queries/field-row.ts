import { codebookOf } from '../edits/existing.ts'
import type { EvidenceState, FieldEvidence } from '../evidence/field-evidence.ts'
import { independentSources } from '../evidence/independent-sources.ts'
import { isOvertaken } from '../evidence/overtaken.ts'
import { cellText } from '../exports/csv/cell-text.ts'
import { labelOf } from '../exports/csv/label-of.ts'
import type { Citation } from '../records/citation.ts'
import type { Field } from '../records/codebook.ts'
import type { Decision } from '../records/decision.ts'
import type { Outcome } from '../records/excerpt.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { Source } from '../records/source.ts'
import { isDate } from '../values/day-ends.ts'
import { possibilities, type Value } from '../values/value.ts'
import { type DisplayContext, displayValue } from './display-value.ts'
import { type NameOffer, nameOffer } from './name-offer.ts'
import { type ShownPlace, shownPlace } from './shown-place.ts'
import { standingOf } from './standing.ts'

export type CitationRow = Omit<Citation, 'claim'> & {
  source: RecordId<'source'>
  sourceTitle: string | null
  sourcePublisher: string | null
  /** The source that its source is a copy of, by title; null where it is none. A copy is no witness of its own. */
  copyOf: string | null
  quote: string
  /** Where the passage stands in the newest text of its source; null where it is lost. */
  start: number | null
  end: number | null
  outcome: Outcome
  page: number | null
}

export type ClaimRow = {
  id: RecordId<'claim'>
  value: Value
  display: string
  /** The value as it can be typed again, to be corrected from there. */
  typed: string
  state: EvidenceState
  /** Independent supporting sources: copies of one story count once. */
  sources: number
  note: string | null
  /** What its date was reckoned from; null for any other value. */
  base: DateBase | null
  /** The one place that its value lies in or near. */
  place: ShownPlace | null
  citations: CitationRow[]
  /** A name that the source uses for the actor or place, which is not among its names yet. */
  offer: NameOffer | null
}

/** A publication, by the title of the source; or another date, by its field and what it is a date of. */
export type DateBase = { source: string } | { field: string; of: string }

/** One line of the incident: a field, or one item of a field that repeats. */
export type FieldRow = {
  field: Field
  item: number
  state: EvidenceState
  /** Independent supporting sources. */
  sources: number
  citations: number
  /** Of the surest passage that supports what is reported; null where there is none. */
  certainty: FieldEvidence['certainty']
  /** null where nothing is reported: no claim, or rivals undecided. */
  value: Value | null
  display: string | null
  reported: Omit<FieldEvidence['reported'], 'value'>
  claims: ClaimRow[]
  decision: (Decision & { overtaken: boolean; display: string | null }) | null
}

/** A field with its evidence as a row shows it. */
export function fieldRow(context: DisplayContext, evidence: FieldEvidence): FieldRow {
  const { records } = context
  const { field, item, state, sources, citations, certainty, decision } = evidence
  const { value, ...reported } = evidence.reported
  const show = (one: Value | null) => (one === null ? null : displayValue(context, field, one))
  const standing = evidence.claims.map(({ claim }) => claim)
  return {
    field,
    item,
    state,
    sources,
    citations,
    certainty,
    value,
    display: show(value),
    reported,
    claims: evidence.claims.map(({ claim, citations: cited, state: claimState }) => ({
      id: claim.id,
      value: claim.value,
      display: displayValue(context, field, claim.value),
      typed: cellText(records, claim.value),
      state: claimState,
      sources: independentSources(
        records,
        cited.filter(({ stance }) => stance === 'supports'),
      ),
      note: claim.note,
      base: dateBase(records, claim.value),
      place: shownPlace(records, claim.value),
      citations: cited.flatMap((citation) => citationRow(context, citation)),
      offer: nameOffer(records, claim, cited),
    })),
    decision: decision && {
      ...decision,
      display: show(decision.value),
      overtaken: isOvertaken(decision, standing),
    },
  }
}

/** What a date hangs on; null for one that hangs on nothing. */
export function dateBase(records: Records, value: Value): DateBase | null {
  const against = possibilities(value).find(isDate)?.resolved?.against
  if (against === undefined) return null
  if (isOfKind('source', against)) return { source: titleOf(records.get(against)) ?? against }
  const claim = records.get(against as RecordId<'claim'>)
  const field = codebookOf(records).fields.find(({ id }) => id === claim?.field)
  return claim ? { field: field?.label ?? claim.field, of: labelOf(records, claim.subject) } : null
}

export function citationRow({ records }: DisplayContext, { claim: _, ...citation }: Citation): CitationRow[] {
  const excerpt = records.get(citation.excerpt)
  if (!excerpt) return []
  const source = records.get(excerpt.source)
  return [
    {
      ...citation,
      source: excerpt.source,
      sourceTitle: titleOf(source),
      sourcePublisher: source?.publisher ?? null,
      copyOf: source?.copyOf ? titleOf(records.get(source.copyOf)) : null,
      quote: excerpt.quote,
      page: excerpt.page,
      ...standingOf(excerpt, source?.texts.at(-1)?.sha256 ?? null),
    },
  ]
}

function titleOf(source: Source | undefined): string | null {
  return source?.title ?? source?.original?.name ?? null
}
