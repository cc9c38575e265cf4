import { userInfo } from 'node:os'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearestNames } from '../../data/reading/nearest-names.ts'
import { UsageError } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The options and the other words of a command; throws UsageError for an option it does not have or that lacks its word. */
export function parseWords<O extends Options>(words: string[], options: O) {
  const { tokens } = parseArgs({ args: words, options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) if (token.kind === 'option') checkOption(token, options)
  return parseArgs({ args: words, options, allowPositionals: true, strict: true })
}

type OptionToken = {
  name: string
  rawName: string
  value: string | undefined
  inlineValue: boolean | undefined
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, options: Options): void {
  const known = Object.keys(options)
  if (!Object.hasOwn(options, name)) {
    const [near] = nearestNames(name, known)
    const all = known.map((one) => `--${one}`)
    const help =
      near !== undefined
        ? `did you mean --${near}?`
        : all.length > 0
          ? `it has ${listed(all)}`
          : 'it has none'
    const dash = rawName.startsWith('--') ? '' : '; a word that begins with - is written behind --'
    throw new UsageError(`there is no option ${rawName} (${help}${dash})`)
  }
  if (options[name]?.type === 'boolean') {
    if (value === undefined) return
    throw new UsageError(`${rawName} stands alone, without “${value}”`)
  }
  if (value === undefined || (value.startsWith('-') && value !== '-' && !inlineValue)) {
    const instead =
      value === undefined
        ? ''
        : ` and “${value}” is taken for an option; write ${rawName}=${value} if it is meant`
    throw new UsageError(`${rawName} needs a word behind it${instead}`)
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
