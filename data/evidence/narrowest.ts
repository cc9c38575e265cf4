import { sameJson } from '../changes/same-json.ts'
import type { Claim } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { Records } from '../records/records.ts'
import { dateBounds } from '../values/date.ts'
import { isApproximate } from '../values/day-ends.ts'
import { placePrecisions } from '../values/place-value.ts'
import { isUnknown, type PlainValue, possibilities, type Value } from '../values/value.ts'
import { agree } from './agree.ts'
import { byContent } from './content-order.ts'
import { everythingNamed } from './everything-named.ts'
import { inCommon } from './in-common.ts'
import { placesAround } from './lies-within.ts'

const boundless = 1e12

/**
 * What claims that agree say together: of counts and dates what they leave open in common, of lists all that they name, of
 * anything else the narrowest of them, since it says all that the others say. null where two of them cannot both be true, or there are none. Which was entered first makes no difference.
 */
export function narrowestAgreed(records: Records, field: Field, claims: readonly Claim[]): Value | null {
  const [first] = claims
  if (first === undefined) return null
  if (claims.every((claim) => sameJson(claim.value, first.value))) return first.value
  const values = claims.map((claim) => claim.value)
  if (
    !values.every((one, index) => values.slice(index + 1).every((other) => agree(records, field, one, other)))
  ) {
    return null
  }
  if (field.type === 'many-of' || field.type === 'list') return everythingNamed(field, values)
  const inOrder = byContent(records)
  const common = inCommon(field, values, inOrder)
  if (common !== null) return common
  const ranked = values.map((value) => ({ value, width: width(records, field, value) }))
  ranked.sort((a, b) => a.width - b.width || inOrder(a.value, b.value))
  return ranked[0]?.value ?? null
}

/** How much a value leaves open: the more, the more; only compared within one field. */
function width(records: Records, field: Field, value: Value): number {
  if (isUnknown(value)) return Number.POSITIVE_INFINITY
  const plain = possibilities(value)
  const widths = plain.map((one) => widthOf(records, field, one))
  return widths.reduce((sum, one) => sum + one, 0) + plain.length - 1
}

function widthOf(records: Records, field: Field, one: PlainValue): number {
  if (typeof one === 'string') return field.type === 'yes-no-unclear' && one === 'unclear' ? 1 : 0
  if (Array.isArray(one) || 'actor' in one) return 0
  if ('edtf' in one) {
    const { earliest, latest } = dateBounds(one)
    if (earliest === null || latest === null) return boundless
    return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + (isApproximate(one) ? 0.5 : 0)
  }
  if ('place' in one) {
    const precision =
      one.precision === undefined ? placePrecisions.length : placePrecisions.indexOf(one.precision)
    return (one.relation === 'near' ? 0.5 : 0) + precision / 100 - placesAround(records, one.place).size
  }
  const open = (one.max ?? boundless) - (one.min ?? 0)
  return open + (one.approximate ? 0.5 : 0) + (one.min === undefined && one.max === undefined ? 1 : 0)
}
