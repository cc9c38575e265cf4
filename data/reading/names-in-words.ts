import type { RecordId } from '../records/record-id.ts'
import { overlaps, type Span } from './span.ts'

/** The one actor or place that bears just this name; null where none does, or several do. */
export type FindName = (kind: 'actor' | 'place', name: string) => RecordId<'actor' | 'place'> | null

/** A name in words, and who bears it. */
export type FoundName = Span & { id: RecordId<'actor' | 'place'>; name: string }

/** A name that is written small but belongs to those around it ("Hayat Tahrir al-Sham", "Ministry of Interior"). */
const particle =
  /^(?:al|el|as|ash|at|an|ar|ad|bin|ibn|bint|abu|umm|abd|of|de|du|la|le|van|von|the|and|for|in)(?:[-’'].*)?$/i
const mostLookups = 40
const mostParts = 8

/**
 * The names on record that stand in words, in order, the longest at each place. Only what can be a name is looked up:
 * runs of words with capital letters and the particles between them, or any words of a script that has no capitals.
 */
export function namesInWords(words: string, kind: 'actor' | 'place', find: FindName): FoundName[] {
  const found: FoundName[] = []
  for (const span of candidates(words).slice(0, mostLookups)) {
    if (found.some((other) => overlaps(other, span))) continue
    const name = words.slice(span.start, span.end)
    const id = find(kind, name)
    if (id !== null) found.push({ ...span, id, name })
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** Stretches that may be names, the longest first; the whole of the words before all. */
function candidates(words: string): Span[] {
  const parts = Array.from(words.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʿʾ-]*/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].replace(/(?:['’]s|['’-])$/, '').length,
    text: match[0],
  }))
  const stretches = parts.flatMap((first, from) =>
    parts.slice(from, from + mostParts).flatMap((last, length) => {
      const inside = parts.slice(from, from + length + 1)
      return mayBeName(words, inside) ? [{ start: first.start, end: last.end }] : []
    }),
  )
  const whole = { start: words.search(/\S/), end: words.trimEnd().length }
  return [
    ...(whole.start < 0 ? [] : [whole]),
    ...stretches.toSorted((one, other) => lengthOf(other) - lengthOf(one)),
  ]
}

type Part = Span & { text: string }

function mayBeName(words: string, parts: readonly Part[]): boolean {
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined || !startsName(first.text) || !startsName(last.text))
    return false
  const unbroken = parts.every((part, index) => {
    const next = parts[index + 1]
    return next === undefined || /^[\s('"“]*$/.test(words.slice(part.end, next.start))
  })
  return unbroken && parts.every(({ text }) => startsName(text) || particle.test(text))
}

/** A capital, a script without capitals, or an article that is joined to a capital ("al-Sham"). */
function startsName(text: string): boolean {
  return /^(?:\p{Lu}|\p{Lo}|\p{Ll}{1,4}[-’']\p{Lu}|\p{N})/u.test(text)
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
