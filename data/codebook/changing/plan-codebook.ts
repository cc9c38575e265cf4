import { codebookOf } from '../../edits/existing.ts'
import type { DisplayContext } from '../../queries/display-value.ts'
import type { Claim } from '../../records/claim.ts'
import { isOfKind } from '../../records/record-id.ts'
import type { Records } from '../../records/records.ts'
import { type CodebookChange, compareCodebooks } from '../compare-codebooks.ts'
import type { CodebookContent } from '../content.ts'
import type { ClaimMove } from './claim-moves.ts'
import { codebookMoves } from './codebook-moves.ts'
import { newFieldId, type Renames } from './renames.ts'
import { shownValue } from './shown-value.ts'

/** One value that would not stay as it is, in words. */
export type MoveExample = {
  claim: Claim['id']
  /** The code of the incident it belongs to; empty where it is about something else. */
  incident: string
  value: string
  becomes: string | null
  reason: string | null
}

/** What becomes of the values of one field: how many of each, and the first few of those that do not stay. */
export type FieldTouched = {
  /** The id in the new codebook; the old one where the field is gone. */
  field: string
  label: string
  kept: number
  converted: number
  setAside: number
  back: number
  stayAside: number
  examples: MoveExample[]
}

/** What a new codebook would touch, before it is taken over. */
export type CodebookPlan = {
  /** The number that the new version would bear. */
  version: number
  changes: CodebookChange[]
  incidents: number
  /** Incidents, and aggregates by their scope, whose type becomes another. */
  retyped: number
  decisions: number
  /** Fields that have values, those first that lose some out of sight. */
  fields: FieldTouched[]
}

const examplesAtMost = 5

export function planCodebook(context: DisplayContext, next: CodebookContent, renames: Renames): CodebookPlan {
  const { records } = context
  const current = codebookOf(records)
  const moves = codebookMoves(records, next, renames)
  const touched = new Map<string, FieldTouched>()
  for (const move of moves.claims) note(touchedBy(touched, move), context, move)
  const fields = [...touched.values()]
  const weight = ({ setAside, converted, back }: FieldTouched) => setAside * 1e12 + converted * 1e6 + back
  return {
    version: current.version + 1,
    changes: compareCodebooks(current, next, (id) => newFieldId(renames, id)),
    incidents: moves.incidents.length,
    retyped: moves.incidents.filter(({ fields: changed }) => Object.keys(changed).length > 0).length,
    decisions: moves.decisions.length,
    fields: fields.sort((a, b) => weight(b) - weight(a)),
  }
}

function touchedBy(touched: Map<string, FieldTouched>, { claim, route, gave }: ClaimMove): FieldTouched {
  const field = route.id
  const known = touched.get(field)
  if (known) return known
  const label = route.to?.label ?? gave?.label ?? claim.field
  const counts = { kept: 0, converted: 0, setAside: 0, back: 0, stayAside: 0 }
  const made: FieldTouched = { field, label, ...counts, examples: [] }
  touched.set(field, made)
  return made
}

function note(touched: FieldTouched, context: DisplayContext, move: ClaimMove): void {
  const counted = {
    kept: 'kept',
    converted: 'converted',
    'set aside': 'setAside',
    back: 'back',
    'stays aside': 'stayAside',
  } as const
  touched[counted[move.outcome]] += 1
  if (move.outcome === 'kept' || move.outcome === 'stays aside') return
  const { claim, route, gave, fields } = move
  if (touched.examples.filter((one) => (one.reason === null) === !fields.setAside).length >= examplesAtMost)
    return
  const { value } = fields
  touched.examples.push({
    claim: claim.id,
    incident: incidentCode(context.records, claim),
    value: shownValue(context, gave, claim.value),
    becomes: value === undefined || route.to === null ? null : shownValue(context, route.to, value),
    reason: fields.setAside ?? null,
  })
}

function incidentCode(records: Records, { subject }: Claim): string {
  if (isOfKind('incident', subject)) return records.get(subject)?.code ?? ''
  if (!isOfKind('participation', subject)) return ''
  const participation = records.get(subject)
  return participation ? (records.get(participation.incident)?.code ?? '') : ''
}
