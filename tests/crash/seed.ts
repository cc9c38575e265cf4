import { onTestFailed } from 'vitest'

const given = process.env.SOURCELINE_CRASH_SEED

/**
 * What the moments of a crash test are drawn from: another number each time, so that every run looks elsewhere. A test that
 * fails says which it was, and SOURCELINE_CRASH_SEED makes it look there again. Only inside a test.
 */
export function seedOfTest(): number {
  const seed = given === undefined ? Date.now() : Number(given)
  if (!Number.isSafeInteger(seed))
    throw new Error(`SOURCELINE_CRASH_SEED takes a whole number, not “${given}”`)
  onTestFailed(() => console.error(`To see it again: SOURCELINE_CRASH_SEED=${seed}`))
  return seed
}
