import type { RecordId } from '../records/record-id.ts'
import { languages } from './languages.ts'
import { overlaps, type Span } from './span.ts'

/**
 * The one actor or place that bears just this name; null where none does, or several do. Made anew for each passage: what
 * it answers is remembered as long as it lives.
 */
export type FindName = (kind: 'actor' | 'place', name: string) => RecordId<'actor' | 'place'> | null

/** A name in words, and who bears it. */
export type FoundName = Span & { id: RecordId<'actor' | 'place'>; name: string }

type Candidate = Span & { lookUp: string }

/** A name that is written small but belongs to those around it ("Hayat Tahrir al-Sham", "Ministry of Interior"). */
const particle =
  /^(?:al|el|as|ash|at|an|ar|ad|bin|ibn|bint|abu|umm|abd|of|de|du|la|le|van|von|the|and|for|in)(?:[-’'].*)?$/i
const mostLookups = 600
/** In words; in a script without capitals any word may begin a name, so that only shorter ones are tried. */
const longestName = 8
const longestPlainName = 5

const remembered = new WeakMap<FindName, Map<string, FoundName[]>>()

/**
 * The names on record that stand in words, in order, the longest at each place. Only what can be a name is looked up:
 * runs of words with capital letters and the particles between them, or any words of a script that has no capitals; with
 * and without the particles and endings that Arabic and Turkish join to a name.
 */
export function namesInWords(words: string, kind: 'actor' | 'place', find: FindName): FoundName[] {
  const known = remembered.get(find) ?? new Map<string, FoundName[]>()
  remembered.set(find, known)
  const key = `${kind} ${words}`
  const found = known.get(key) ?? lookUpAll(words, kind, find)
  known.set(key, found)
  return found
}

function lookUpAll(words: string, kind: 'actor' | 'place', find: FindName): FoundName[] {
  const found: FoundName[] = []
  const asked = new Map<string, RecordId<'actor' | 'place'> | null>()
  for (const span of candidates(words)) {
    if (found.some((other) => overlaps(other, span))) continue
    for (const { start, end, lookUp } of spellingsOf(words.slice(span.start, span.end))) {
      if (asked.size >= mostLookups && !asked.has(lookUp)) break
      const id = asked.has(lookUp) ? asked.get(lookUp)! : find(kind, lookUp)
      asked.set(lookUp, id)
      if (id === null) continue
      const own = { start: span.start + start, end: span.start + end }
      found.push({ ...own, id, name: words.slice(own.start, own.end) })
      break
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** The name as it stands, then without what a language may have joined to it. */
function spellingsOf(name: string): Candidate[] {
  const bare = languages.flatMap(({ places }) => places.bareName(name) ?? [])
  return [{ start: 0, end: name.length, lookUp: name }, ...bare]
}

/** Stretches that may be names, the longest first; the whole of the words before all. */
function candidates(words: string): Span[] {
  const parts = Array.from(words.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʿʾ-]*/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].replace(/(?:['’]s|['’-])$/, '').length,
    text: match[0],
  }))
  const stretches = parts.flatMap((first, from) => {
    const most = /^\p{Lo}/u.test(first.text) ? longestPlainName : longestName
    return parts.slice(from, from + most).flatMap((last, length) => {
      const inside = parts.slice(from, from + length + 1)
      return mayBeName(words, inside) ? [{ start: first.start, end: last.end }] : []
    })
  })
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
