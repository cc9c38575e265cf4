import { h4, h5, h15 } from './counts.ts'
import { h6, h7, h8, h18 } from './dates.ts'
import { h1, h2, h12, h13 } from './doubt.ts'
import type { HardCase } from './hard-case.ts'
import { h9, h10, h11 } from './names-and-places.ts'
import { h3, h14, h16, h17 } from './operations.ts'

/** H1 to H18, in order. */
export const hardCases: readonly HardCase[] = [
  ...[h1, h2, h3, h4, h5, h6, h7, h8, h9],
  ...[h10, h11, h12, h13, h14, h15, h16, h17, h18],
]
