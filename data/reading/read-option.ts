import type { Option } from '../records/codebook.ts'

/**
 * The code of the option that the words name, by its code or its label: in whole words, in any case, hyphens, spaces and
 * a plural *s* aside ("air strikes" names *Airstrike*). The longest name wins; two options named equally long are no answer.
 */
export function readOption(words: string, options: readonly Option[]): string | null {
  const named = options.flatMap((option) =>
    [option.label, option.code].flatMap((name) =>
      isNamed(name, words) ? [{ code: option.code, length: name.length }] : [],
    ),
  )
  const longest = Math.max(...named.map(({ length }) => length))
  const codes = new Set(named.filter(({ length }) => length === longest).map(({ code }) => code))
  const [only] = codes
  return codes.size === 1 ? (only ?? null) : null
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

function isNamed(name: string, words: string): boolean {
  const letters = name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  if (letters.length === 0) return false
  const pattern = letters.map((part) => escaped(part)).join('[\\s_-]*')
  return new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?:e?s)?(?![\\p{L}\\p{N}_])`, 'iu').test(words)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
