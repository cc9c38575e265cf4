import type { CountPart } from '../../../../data/values/count.ts'
import type { Formats } from '../../../language/formats.ts'

const bounds = { 'at-least': '≥ ', 'at-most': '≤ ', about: '~ ' }

/** "≥ 6 child and 4 woman": the parts of a count under the names of their categories. */
export function partsText(formats: Formats, parts: readonly CountPart[]): string {
  const each = parts.map(
    ({ category, count, bound }) => `${bound ? bounds[bound] : ''}${formats.number(count)} ${category}`,
  )
  return formats.list(each)
}
