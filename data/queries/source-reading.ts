import { type EvidenceState, fieldEvidence } from '../evidence/field-evidence.ts'
import type { Citation } from '../records/citation.ts'
import type { Claim, SubjectId } from '../records/claim.ts'
import type { Codebook } from '../records/codebook.ts'
import type { Excerpt } from '../records/excerpt.ts'
import type { Incident } from '../records/incident.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { Source } from '../records/source.ts'
import { type DisplayContext, displayValue } from './display-value.ts'
import { type Standing, standingOf } from './standing.ts'

/** What a highlighted passage is cited for. */
export type PassageUse = {
  citation: RecordId<'citation'>
  claim: RecordId<'claim'>
  subject: SubjectId
  /** All that it speaks of: the subject, the incident and the actor of somebody in it, both ends of a relation. */
  speaksOf: RecordId[]
  /** The incident that is spoken of, itself or somebody in it; null for another subject. */
  incident: RecordId<'incident'> | null
  incidentCode: string | null
  field: string
  fieldLabel: string
  item: number
  display: string
  stance: Citation['stance']
  /** The state of the field row it feeds: highlight, margin note and row look alike. */
  state: EvidenceState
  claimsOnField: number
}

export type Highlight = Standing & { excerpt: RecordId<'excerpt'>; quote: string; uses: PassageUse[] }

/** A source as the reader shows it. `text` is null where the source has no file. */
export type SourceReading = {
  source: Source
  textSha256: string | null
  text: string | null
  highlights: Highlight[]
  /** Sources that say they are copies of this one. */
  copies: number
}

/** A source's newest text with every passage kept from it; null where there is no such source. */
export function sourceReading(
  context: DisplayContext,
  id: RecordId<'source'>,
  textOf: (sha256: string) => string,
): SourceReading | null {
  const { records } = context
  const source = records.get(id)
  if (!source) return null
  const textSha256 = source.texts.at(-1)?.sha256 ?? null
  const highlights = records
    .referring('excerpt', id)
    .map((excerpt) => highlight(context, excerpt, textSha256))
    .sort(byPlace)
  return {
    source,
    textSha256,
    text: textSha256 === null ? null : textOf(textSha256),
    highlights,
    copies: records.referring('source', id).length,
  }
}

/** In the order of the text; what is lost in it comes last. */
function byPlace(a: Highlight, b: Highlight): number {
  if (a.start === null || b.start === null) return Number(a.start === null) - Number(b.start === null)
  return a.start - b.start || (a.end ?? 0) - (b.end ?? 0)
}

function highlight(context: DisplayContext, excerpt: Excerpt, textSha256: string | null): Highlight {
  const uses = context.records.referring('citation', excerpt.id).flatMap((citation) => {
    if (citation.excerpt !== excerpt.id) return []
    const claim = context.records.get(citation.claim)
    return claim ? (passageUse(context, citation, claim) ?? []) : []
  })
  return { excerpt: excerpt.id, quote: excerpt.quote, uses, ...standingOf(excerpt, textSha256) }
}

function passageUse(context: DisplayContext, citation: Citation, claim: Claim): PassageUse | null {
  const { records } = context
  const incident = incidentOf(records, claim.subject)
  const codebook = (incident && records.get(incident.currentUnder)) ?? anyCodebook(records)
  const kind = claim.subject.slice(0, claim.subject.indexOf(':'))
  const field = codebook?.fields.find((one) => one.id === claim.field && one.appliesTo.subject === kind)
  if (!field) return null
  const evidence = fieldEvidence(records, claim.subject, field).find((one) => one.item === claim.item)
  return {
    citation: citation.id,
    claim: claim.id,
    subject: claim.subject,
    speaksOf: spokenBy(records, claim.subject),
    incident: incident?.id ?? null,
    incidentCode: incident?.code ?? null,
    field: field.id,
    fieldLabel: field.label,
    item: claim.item,
    display: displayValue(context, field, claim.value),
    stance: citation.stance,
    state: evidence?.state ?? 'one',
    claimsOnField: evidence?.claims.length ?? 1,
  }
}

function spokenBy(records: Records, subject: SubjectId): RecordId[] {
  const part = records.get<'participation' | 'relation' | 'incident' | 'actor' | 'place'>(subject)
  if (part && 'role' in part) return [subject, part.incident, ...(part.actor === null ? [] : [part.actor])]
  return part && 'from' in part ? [subject, part.from, part.to] : [subject]
}

/** A relation of an incident is spoken of beside the incident it starts from. */
function incidentOf(records: Records, subject: SubjectId): Incident | undefined {
  if (isOfKind('incident', subject)) return records.get(subject)
  const part = records.get<'participation' | 'relation' | 'actor' | 'place'>(subject)
  const id = part && ('incident' in part ? part.incident : 'from' in part ? part.from : null)
  return id && isOfKind('incident', id) ? records.get(id) : undefined
}

function anyCodebook(records: Records): Codebook | undefined {
  for (const workbook of records.ofKind('workbook')) return records.get(workbook.codebook)
  return undefined
}
