import { userInfo } from 'node:os'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The options and the other words of a command; throws UsageError for an option it does not have. */
export function parseWords<O extends Options>(words: string[], options: O) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The words at fixed places, each by its name in the usage line; one too few or too many is wrong usage. */
export function exactly<N extends string[]>(positionals: string[], ...names: N): { [P in keyof N]: string } {
  const missing = names[positionals.length]
  if (missing !== undefined) throw new UsageError(`${missing} is missing`)
  const extra = positionals[names.length]
  if (extra !== undefined) throw new UsageError(`“${extra}” is one word too many`)
  return positionals as { [P in keyof N]: string }
}

/** Who signs the changes: --by, else the system's user. */
export const byOption = { by: { type: 'string' } } as const

export function authorOf(by: string | undefined): string {
  return by?.trim() || userInfo().username
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], joiner = 'and'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joiner} ${last}`
}
