import type { Direction } from './logical-order.ts'

/** One printed line, its text in reading order. Lengths in points, y upwards. */
export type Line = {
  text: string
  direction: Direction
  left: number
  right: number
  baseline: number
  /** Height of the type. */
  em: number
  /** It ends in a hyphen that may have been put there to break a word. The hyphen is in `text`. */
  endsInHyphen: boolean
}
