import { notAsked } from './count-fates.ts'
import type { CountGroup } from './count-parts.ts'
import type { Asked } from './count-question.ts'
import { type Counts, countsIn, longestPassage } from './counts-in.ts'
import type { Beside } from './read-place.ts'
import { overlaps, type Span } from './span.ts'

/**
 * Whether the sentence says otherwise of every number quoted than that it is what is asked for: it is a part of a whole,
 * befell others, or is denied ahead.
 */
export function isOtherwiseIn(
  { before, after }: Beside,
  words: string,
  { fate, labels, things }: Asked,
): boolean {
  const text = `${before}${words}${after}`
  if (things || `${before}${after}`.trim() === '' || text.length > longestPassage) return false
  const quote = { start: before.length, end: before.length + words.length }
  return countsIn(text).some((counts) => {
    const quoted = counts.groups.flatMap((group) => {
      const stands = group.object === null ? standsIn(group, quote, counts) : null
      return stands === null ? [] : [{ group, stands }]
    })
    const isOtherwise = quoted.map(
      ({ group, stands }) =>
        (stands === 'part' && labels.length === 0) ||
        group.saidBy.some(counts.isDeniedAt) ||
        befellOthers(group.fate, fate),
    )
    return quoted.length > 0 && isOtherwise.every((otherwise) => otherwise)
  })
}

/** Whether a quotation holds the whole of a group or only a part of it; null for neither. */
function standsIn(
  { saidBy, partsAt }: CountGroup,
  quote: Span,
  { original }: Counts,
): 'whole' | 'part' | null {
  const isQuoted = ({ start, end }: Span) => overlaps(original(start, end), quote)
  if (saidBy.every(isQuoted)) return 'whole'
  return partsAt.some(isQuoted) ? 'part' : null
}

function befellOthers(said: string | null, asked: string | null): boolean {
  return said !== null && asked !== null && said !== asked && said !== notAsked && said !== 'casualties'
}
