import type { EvidenceState, FieldEvidence } from '../evidence/field-evidence.ts'
import { subjectEvidence } from '../evidence/field-evidence.ts'
import type { Citation } from '../records/citation.ts'
import type { Field } from '../records/codebook.ts'
import type { Decision } from '../records/decision.ts'
import type { Outcome } from '../records/excerpt.ts'
import type { Incident } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Value } from '../values/value.ts'
import { type DisplayContext, displayValue } from './display-value.ts'
import { incidentForm } from './incident-form.ts'
import { standingOf } from './standing.ts'

export type CitationRow = Omit<Citation, 'claim'> & {
  source: RecordId<'source'>
  sourceTitle: string | null
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
  state: EvidenceState
  note: string | null
  citations: CitationRow[]
}

/** One line of the incident: a field, or one item of a field that repeats. */
export type FieldRow = {
  field: Field
  item: number
  state: EvidenceState
  /** Independent supporting sources. */
  sources: number
  citations: number
  /** null where nothing is reported: no claim, or rivals undecided. */
  value: Value | null
  display: string | null
  reported: Omit<FieldEvidence['reported'], 'value'>
  claims: ClaimRow[]
  decision: (Decision & { overtaken: boolean; display: string | null }) | null
}

export type IncidentPanel = {
  incident: Incident
  codebook: { id: RecordId<'codebook'>; name: string; version: number }
  types: { code: string; label: string }[]
  tally: Record<EvidenceState, number>
  sections: { id: string; label: string; help: string | null; rows: FieldRow[] }[]
}

/** Everything the coding screen shows of one incident; null where there is no such incident. */
export function incidentPanel(context: DisplayContext, id: RecordId<'incident'>): IncidentPanel | null {
  const { records } = context
  const incident = records.get(id)
  if (!incident) return null
  const form = incidentForm(records, incident)
  const { codebook } = form
  const tally = { disputed: 0, rival: 0, uncited: 0, several: 0, one: 0, empty: 0 }
  const sections = form.sections.map((section) => ({
    id: section.id,
    label: section.label,
    help: section.help,
    rows: subjectEvidence(records, id, section.fields).map((evidence) => {
      tally[evidence.state] += 1
      return fieldRow(context, evidence)
    }),
  }))
  return {
    incident,
    codebook: { id: codebook.id, name: codebook.name, version: codebook.version },
    types: codebook.types.map(({ code, label }) => ({ code, label })),
    tally,
    sections,
  }
}

/** A field with its evidence as a row shows it. */
export function fieldRow(context: DisplayContext, evidence: FieldEvidence): FieldRow {
  const { field, item, state, sources, citations, decision } = evidence
  const { value, ...reported } = evidence.reported
  const show = (one: Value | null) => (one === null ? null : displayValue(context, field, one))
  const standing = evidence.claims.map(({ claim }) => claim.id)
  return {
    field,
    item,
    state,
    sources,
    citations,
    value,
    display: show(value),
    reported,
    claims: evidence.claims.map(({ claim, citations: cited, state: claimState }) => ({
      id: claim.id,
      value: claim.value,
      display: displayValue(context, field, claim.value),
      state: claimState,
      note: claim.note,
      citations: cited.flatMap((citation) => citationRow(context, citation)),
    })),
    decision: decision && {
      ...decision,
      display: show(decision.value),
      overtaken: standing.some((id) => !decision.considered.includes(id)),
    },
  }
}

function citationRow({ records }: DisplayContext, { claim: _, ...citation }: Citation): CitationRow[] {
  const excerpt = records.get(citation.excerpt)
  if (!excerpt) return []
  const source = records.get(excerpt.source)
  return [
    {
      ...citation,
      source: excerpt.source,
      sourceTitle: source?.title ?? source?.original?.name ?? null,
      quote: excerpt.quote,
      page: excerpt.page,
      ...standingOf(excerpt, source?.texts.at(-1)?.sha256 ?? null),
    },
  ]
}
