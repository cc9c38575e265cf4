import type { Count } from '../values/count.ts'
import { withLatinDigits } from './digits.ts'
import { englishNumbers } from './english/english-numbers.ts'
import { findQuantities } from './quantities.ts'

/** STUB */
export function readCount(words: string, _asked: { hint?: string; whole?: boolean } = {}): Count | null {
  const [only, ...others] = findQuantities(withLatinDigits(words), englishNumbers).filter((q) => !q.reversed)
  return only !== undefined && others.length === 0 ? only.count : null
}
