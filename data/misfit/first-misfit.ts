import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** The one thing to say of all that does not fit, and where it is. */
export type Misfit = { path: PropertyKey[]; issue: Issue }

/**
 * Of what a schema found wrong, what tells a person most: of the branches of a union those that take what was given at all,
 * and of those the one with the least to say against it; a reason of our own before one of the library.
 */
export function firstMisfit(issues: readonly Issue[]): Misfit | null {
  const misfits = issues.map((issue) => within(issue, []))
  return mostTelling(misfits) ?? null
}

function within(issue: Issue, above: PropertyKey[]): Misfit {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union') return { path, issue }
  const [nearest] = issue.errors
    .filter((branch) => branch.length > 0 && branch.every((one) => !isOtherKind(one)))
    .toSorted(
      (one, other) =>
        strangeKeys(one) - strangeKeys(other) || one.length - other.length || deepest(other) - deepest(one),
    )
  if (nearest === undefined) return { path, issue }
  const misfits = nearest.map((one) => within(one, path))
  return mostTelling(misfits) as Misfit
}

/** A field that there is not may be the very one that is missing, under another name. */
function mostTelling(misfits: readonly Misfit[]): Misfit | undefined {
  const of = (code: Issue['code']) => misfits.find(({ issue }) => issue.code === code)
  return of('custom') ?? of('unrecognized_keys') ?? misfits[0]
}

/** Whether a branch takes nothing of the kind given: text where it takes an object. */
function isOtherKind({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')
}

/** How many of the fields that were given a branch knows nothing of. */
function strangeKeys(branch: readonly Issue[]): number {
  return branch.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 0), 0)
}

function deepest(branch: readonly Issue[]): number {
  return Math.max(...branch.map(({ path }) => path.length))
}
