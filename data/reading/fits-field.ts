import type { Count } from '../values/count.ts'
import { notAsked } from './count-fates.ts'
import type { CountGroup } from './count-parts.ts'
import { type Asked, isHappening, isNamedIn } from './count-question.ts'

/**
 * What typed words say they count, where that is something else than the field counts ("13 injured" for *Killed*); null where
 * the words and the field do not contradict each other. Most people type the number alone, which says nothing of what it counts.
 */
export function otherThanAsked({ fate, labels, object }: CountGroup, asked: Asked): string | null {
  if (object !== null) {
    if (isNamedIn(object, asked.hint) || (asked.incidents && isHappening(object))) return null
    return asked.things || asked.incidents || asked.fate !== null ? object : null
  }
  if (asked.things && (fate !== null || labels.length > 0)) return fate ?? labels[0]?.category ?? null
  if (fate !== null && fate !== notAsked && asked.fate !== null && fate !== asked.fate) return fate
  const other = asked.labels.find(({ axis, category }) =>
    labels.some((label) => label.axis === axis && label.category !== category),
  )
  return other === undefined ? null : (labels.find(({ axis }) => axis === other.axis)?.category ?? null)
}

/** Whether the field asks for one of the parts of what was typed ("13, three of them children" for *Killed, children*). */
export function asksForPart({ parts }: Count, asked: Asked): boolean {
  return (parts ?? []).some(
    ({ axis, category }) =>
      (axis === 'fate' && category === asked.fate) ||
      asked.labels.some((label) => label.axis === axis && label.category === category),
  )
}
