/** What a code is drawn from a label with: fields take underscores, which columns bear best, others hyphens. */
type Joint = '_' | '-'

/** A code that says what the label says, in plain letters and digits; `fallback` where it has none. */
export function codeFrom(label: string, joint: Joint, fallback: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/[_-]+$/, '')
  const base = plain === '' ? fallback : plain
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? base : `${base}${joint}${number}`
    if (!taken.has(code)) return code
  }
}

/** Codes for all that have none, each once, in the order of the list. */
export function withCodes<T extends { key: string; label: string }>(
  entries: readonly T[],
  codeOf: (entry: T) => string,
  joint: Joint,
  fallback: string,
): Map<string, string> {
  const taken = new Set(entries.map(codeOf).filter((code) => code !== ''))
  const codes = new Map<string, string>()
  for (const entry of entries) {
    const code = codeOf(entry) || codeFrom(entry.label, joint, fallback, taken)
    taken.add(code)
    codes.set(entry.key, code)
  }
  return codes
}
