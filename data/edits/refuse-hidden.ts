import { Refusal } from '../refusal.ts'
import { bidiControlIn, loneSurrogateIn } from '../text/hidden-characters.ts'

/** Where the words of a source stand, to the letter, and what comes with its file. */
const ofTheSource: ReadonlySet<string> = new Set([
  ...['quote', 'prefix', 'suffix', 'wording', 'words', 'as'],
  ...['original', 'texts', 'text'],
])

/**
 * Refuses text that no file can keep, and text that would show otherwise than it is written, wherever in an argument it
 * stands. The words of a source may hold controls of the reading direction, since a quote is kept to the letter.
 */
export function refuseHidden(argument: Record<string, unknown>): void {
  look(argument, { at: 'the edit', from: 'typed', depth: 0 })
}

/** No edit has need of more levels within levels; a program that looks through more of them would come to its end. */
const deepest = 64

type Place = { at: string; from: 'typed' | 'source'; depth: number }

function look(value: unknown, { at, from, depth }: Place): void {
  if (typeof value === 'string') refuseIn(value, at, from)
  if (typeof value !== 'object' || value === null) return
  if (depth === deepest) {
    throw new Refusal('too-deep', `“${at}” goes more than ${deepest} levels deep; write it flatter.`, { at })
  }
  if (Array.isArray(value)) for (const inner of value) look(inner, { at, from, depth: depth + 1 })
  else {
    for (const [name, inner] of Object.entries(value)) {
      refuseIn(name, at, 'typed')
      look(inner, { at: name, from: ofTheSource.has(name) ? 'source' : from, depth: depth + 1 })
    }
  }
}

function refuseIn(text: string, at: string, from: 'typed' | 'source'): void {
  const half = loneSurrogateIn(text)
  if (half !== null) {
    throw new Refusal(
      'lone-surrogate',
      `The text for “${at}” holds half a character (${codeOf(half)}), which no file can keep; write it again.`,
      { at },
    )
  }
  const control = from === 'typed' ? bidiControlIn(text) : null
  if (control === null) return
  throw new Refusal(
    'bidi-control',
    `The text for “${at}” holds a hidden control of the reading direction (${codeOf(control)}); take it out.`,
    { at },
  )
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase()}`
}
