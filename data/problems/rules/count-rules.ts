import type { FieldEvidence } from '../../evidence/field-evidence.ts'
import { groupBy } from '../../group-by.ts'
import type { Count } from '../../values/count.ts'
import { possibilities, type Value } from '../../values/value.ts'
import type { Problem } from '../problem.ts'
import { fieldProblem, type SubjectCase } from '../subject-case.ts'

function countOf(value: Value | null): Count | null {
  if (value === null) return null
  const plain = possibilities(value)
  const [only] = plain
  if (plain.length !== 1 || typeof only !== 'object' || Array.isArray(only)) return null
  return 'min' in only || 'max' in only || 'parts' in only ? (only as Count) : null
}

/**
 * The parts named in one count against its total, axis by axis: parts that are said to be complete must make up the
 * total; parts that are not may stay below it, never above.
 */
export function partsDoNotAddUp(one: SubjectCase): Problem[] {
  return one.evidence.flatMap((row) =>
    row.claims.flatMap(({ claim }) => {
      const count = countOf(claim.value)
      if (!count?.parts) return []
      return [...groupBy(count.parts, (part) => part.axis)].flatMap(([axis, parts]) => {
        const sum = parts.reduce((total, part) => total + part.count, 0)
        const above = count.max !== undefined && sum > count.max
        const below = count.complete === true && count.min !== undefined && sum < count.min
        if (!above && !below) return []
        const details = { sum, total: count.max ?? count.min ?? 0, axis }
        return [fieldProblem(one, row, 'parts-do-not-add-up', { details }, claim.id, axis)]
      })
    }),
  )
}

/**
 * A total against the fields that make it up (the codebook's `sums`), as reported: where every part is reported their sum
 * must be able to meet the total; where some are missing it may only not exceed it.
 */
export function sumDoesNotAddUp(one: SubjectCase): Problem[] {
  return one.evidence
    .filter(({ field, reported }) => field.sums.length > 0 && reported.value !== null)
    .flatMap((row) => {
      const total = countOf(row.reported.value)
      const parts = row.field.sums.map((id) => reportedCount(one.evidence, id))
      const known = parts.flatMap((part) => (part ? [part] : []))
      if (!total || known.length === 0) return []
      const low = known.reduce((sum, part) => sum + (part.min ?? 0), 0)
      const highs = known.map((part) => part.max)
      const open = known.length < parts.length || highs.includes(undefined)
      const high = open ? Number.POSITIVE_INFINITY : (highs as number[]).reduce((sum, part) => sum + part, 0)
      if (low <= (total.max ?? Number.POSITIVE_INFINITY) && high >= (total.min ?? 0)) return []
      const details = { sum: low, total: total.max ?? total.min ?? 0 }
      return [fieldProblem(one, row, 'sum-does-not-add-up', { details })]
    })
}

function reportedCount(evidence: readonly FieldEvidence[], field: string): Count | null {
  return countOf(evidence.find((row) => row.field.id === field)?.reported.value ?? null)
}
