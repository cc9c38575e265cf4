import type { z } from 'zod'

/** Why something does not fit its schema, in words: where, and what. A union reports every branch; the one that got furthest says best what is wrong. */
export function deepestIssue(error: z.ZodError): string {
  const issues = error.issues.flatMap((issue) => spread(issue, []))
  const told =
    issues.find(({ custom }) => custom) ?? issues.toSorted((a, b) => b.path.length - a.path.length)[0]
  if (!told) return error.message
  return told.path.length === 0 ? told.message : `${told.path.join('.')}: ${told.message}`
}

type Told = { path: PropertyKey[]; message: string; custom: boolean }

function spread(issue: z.core.$ZodIssue, above: PropertyKey[]): Told[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.flat()
    if (branches.length > 0) return branches.flatMap((one) => spread(one, path))
  }
  return [{ path, message: wordsOf(issue), custom: issue.code === 'custom' }]
}

/** What is not there is missing; what the library says of the rest is plain enough without its opening words. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && /received undefined$/.test(issue.message)) return 'it is missing'
  return issue.message
    .replace(/^Invalid input: /, '')
    .replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())
}
