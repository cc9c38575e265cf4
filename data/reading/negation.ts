import type { Span } from './span.ts'

/** How a language says that something is not so. */
export type NegationLanguage = {
  /** Stands in the same clause as what it denies. */
  word: RegExp
  /** The same where it stands behind, right beside what it denies. */
  wordBehind: RegExp
  /** Denies all that follows in its sentence, as "denied that". */
  denial: RegExp
  /** A stem that stands in every `denialBehind`: where it is not found, the slow pattern need not be asked. */
  denyingStem: RegExp
  /** Denies what went before it, in its own sentence or the one before, as ", which the army denied" and "denied this". */
  denialBehind: RegExp
  /**
   * Somebody denies just this number: what stands right before it and behind it, both of which must hold, with the group
   * `speaker` in one of them. Narrower than the above, which only keep a number from being read.
   */
  disputed: readonly { before: RegExp; behind: RegExp }[]
  /** What somebody does who denies, by which an option like *Denies* is known; global. */
  denies: RegExp
  /** Where one clause ends and another begins; global. */
  clauseEnd: RegExp
}

/**
 * Whether a negation governs a stretch of the words: it stands in the same clause, before or after, or a denial stands before
 * it in the same sentence. What is denied is not read at all, since nobody can know what the words leave of it.
 */
export function isDenied(text: string, { start, end }: Span, negation: NegationLanguage): boolean {
  const sentence =
    text
      .slice(0, start)
      .split(/[.;!?؛؟]+(?=\s)/u)
      .at(-1) ?? ''
  if (negation.denial.test(sentence)) return true
  const [before, after] = [lastClause(sentence, negation), firstClause(text.slice(end), negation)]
  return negation.word.test(before) || negation.word.test(after)
}

/** Whether what follows, up to the end of the next sentence, denies a stretch: whoever counts it does not say it is so. */
export function isDeniedBehind(
  text: string,
  { end }: Span,
  { denyingStem, denialBehind }: NegationLanguage,
): boolean {
  const behind = text.slice(end)
  if (!denyingStem.test(behind)) return false
  const [own = '', next = ''] = behind.split(/(?<=[.;!?؛؟])(?=\s)/u)
  return denialBehind.test(own + next)
}

/** Where the one is named who denies a number, in words that say just that; null where none do. */
export function denialOf(text: string, { start, end }: Span, { disputed }: NegationLanguage): Span | null {
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  for (const pair of disputed) {
    const [lead, tail] = [pair.before.exec(before), pair.behind.exec(behind)]
    if (lead === null || tail === null) continue
    const [ahead, after] = [lead.indices?.groups?.speaker, tail.indices?.groups?.speaker]
    if (ahead !== undefined) return { start: ahead[0], end: ahead[1] }
    if (after !== undefined) return { start: end + after[0], end: end + after[1] }
  }
  return null
}

function lastClause(text: string, { clauseEnd }: NegationLanguage): string {
  const last = Array.from(text.matchAll(clauseEnd)).at(-1)
  return last === undefined ? text : text.slice(last.index + last[0].length)
}

function firstClause(text: string, { clauseEnd }: NegationLanguage): string {
  const first = text.matchAll(clauseEnd).next().value
  return first === undefined ? text : text.slice(0, first.index)
}

/** Whether a negation stands right beside a stretch, with one word between at most ("not now believed"). */
export function isDeniedBeside(text: string, { start, end }: Span, negation: NegationLanguage): boolean {
  const before = /(?:\S+\s+){1,2}$/u.exec(text.slice(0, start).slice(-60))?.[0] ?? ''
  const after = /^\s+\S+/u.exec(text.slice(end))?.[0] ?? ''
  return negation.word.test(lastClause(before, negation)) || negation.wordBehind.test(after)
}
