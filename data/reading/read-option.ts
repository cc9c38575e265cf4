import type { Option } from '../records/codebook.ts'
import { languages } from './languages.ts'
import { overlaps, type Span, spansOf } from './span.ts'

type NamedOption = Span & { code: string }

/**
 * The code of the option that the words name, by its code or its label: in whole words, in any case, hyphens, spaces and
 * a plural *s* aside ("airstrikes" names *Air strike*). The longest name wins; two options named equally long are no answer.
 */
export function readOption(words: string, options: readonly Option[]): string | null {
  const named = namedOptions(words, options)
  const longest = Math.max(...named.map(lengthOf))
  const codes = new Set(named.filter((one) => lengthOf(one) === longest).map(({ code }) => code))
  const [only] = codes
  return codes.size === 1 ? (only ?? null) : null
}

/** The codes of all options that the words name, in the order of the words; a name within a longer one does not count. */
export function readOptions(words: string, options: readonly Option[]): string[] {
  const named = namedOptions(words, options)
  const whole = named.filter(
    (one) => !named.some((other) => overlaps(one, other) && lengthOf(other) > lengthOf(one)),
  )
  return [...new Set(whole.toSorted((one, other) => one.start - other.start).map(({ code }) => code))]
}

/** The option whose code or label is just what was typed, in any case; a code goes before a label. */
export function typedOption(typed: string, options: readonly Option[]): Option | null {
  const wanted = folded(typed)
  return (
    options.find(({ code }) => code === typed.trim()) ??
    options.find(({ code }) => folded(code) === wanted) ??
    options.find(({ label }) => folded(label) === wanted) ??
    null
  )
}

/** A code of figures alone ("190", "2") is never read out of words: there it would be a number. */
function namedOptions(words: string, options: readonly Option[]): NamedOption[] {
  return options.flatMap(({ code, label }) =>
    [label, code]
      .filter((name) => /\p{L}/u.test(name))
      .flatMap((name) => [
        ...spansOf(patternOf(name), words),
        ...(deniesName.test(name) ? deniedIn(words) : []),
      ])
      .map((span) => ({ ...span, code })),
  )
}

/** An option that says, in English, that somebody denies. */
const deniesName = /^den(?:y|ies|ied|ial)$/i

/** Where words of another language say it. */
function deniedIn(words: string): Span[] {
  return languages.flatMap(({ fold, negation }) => {
    const { text, original } = fold(words)
    return spansOf(negation.denies, text).map(({ start, end }) => original(start, end))
  })
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

/** The name in any case, its words joined by blanks, hyphens or nothing. */
function patternOf(name: string): RegExp {
  const parts = name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return new RegExp(`(?<![\\p{L}\\p{N}_])${parts.join('[\\s_-]*')}(?:e?s)?(?![\\p{L}\\p{N}_])`, 'giu')
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
