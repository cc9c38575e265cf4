import type { FieldRow } from '../../../../data/queries/incident-panel.ts'
import type { SubjectId } from '../../../../data/records/claim.ts'
import type { DecisionRule } from '../../../../data/records/decision.ts'
import type { GivenEdit } from '../../../bridge/use-edit.ts'

/** A decision while it is being made: its rule, and for *best* the claims that are preferred, none where nobody has said. */
export type Deciding = { rule: DecisionRule; claims: readonly string[] }

type RowDecision = NonNullable<FieldRow['decision']>

/** A rule that was just chosen. The best claim is the one that was preferred before, else the one that most sources carry. */
export function startDeciding(row: FieldRow, rule: DecisionRule): Deciding {
  if (rule !== 'best') return { rule, claims: [] }
  const { decision, claims } = row
  const standing = new Set<string>(claims.map(({ id }) => id))
  const before = decision?.rule === 'best' ? decision.claims.filter((id) => standing.has(id)) : []
  const carried = bestCarried(row)
  return { rule, claims: before.length > 0 ? before : carried === null ? [] : [carried] }
}

/** Whether it can be decided so: *best* needs to know which. */
export function isReady({ rule, claims }: Deciding): boolean {
  return rule !== 'best' || claims.length > 0
}

/** The one edit that decides, with its reason where one is given. */
export function decideEdit(
  subject: SubjectId,
  { field, item }: Pick<FieldRow, 'field' | 'item'>,
  { rule, claims }: Deciding,
  reason: string,
): GivenEdit {
  return {
    edit: 'decide',
    argument: {
      subject,
      field: field.id,
      item,
      rule,
      ...(rule === 'best' ? { claims } : {}),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    },
  }
}

/** The same decision with another reason: over the very claims that it rests on, or a value of the analyst's own. */
export function reasonEdit(
  { subject, field, item, rule, claims, value }: RowDecision,
  reason: string,
): GivenEdit {
  const on = rule === 'best' && claims.length === 0 ? { value } : { claims }
  const given = reason === '' ? {} : { reason }
  return { edit: 'decide', argument: { subject, field, item, rule, ...on, ...given } }
}

/** The claim that most independent sources carry; null where several have as many, since that is for the analyst to say. */
function bestCarried({ claims }: FieldRow): string | null {
  const [first, second] = claims.toSorted((a, b) => b.sources - a.sources)
  if (!first || second?.sources === first.sources) return null
  return first.id
}
