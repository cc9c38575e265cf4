import type { Language } from './language.ts'
import type { CountLabel } from './people-language.ts'

/** Which number the name of a field asks for. */
export type Asked = {
  hint: string
  fate: string | null
  labels: CountLabel[]
  /** The field counts something else than people. */
  things: boolean
  /** The field counts what happened, whatever a source calls it ("47 operations"). */
  incidents: boolean
  /** How many a group has ("cell size"). */
  groupSize: boolean
  /** Those of whom a source says nothing more ("killed, undetermined"), which no words say. */
  nothingSaid: boolean
}

const remembered = new Map<string, Asked>()
const rememberedAtMost = 500

/**
 * What the id and the label of a field ask for, in whichever language they are; what one language finds no name for, another
 * may.
 */
export function askedFor(hint: string, languages: readonly Language[]): Asked {
  const before = remembered.get(hint)
  if (before !== undefined) return before
  const words = hint.replaceAll('_', ' ')
  const asked = languages.map((language) => askedIn(language, words))
  const found: Asked = {
    hint: words,
    fate: asked.find(({ fate }) => fate !== null)?.fate ?? null,
    labels: asked.find(({ labels }) => labels.length > 0)?.labels ?? [],
    things: asked.some(({ things }) => things),
    incidents: /\b(?:incidents?|events?)\b/i.test(words),
    groupSize: /\b(?:cell|group)\s+size\b|\b(?:number|people)\s+(?:of\s+members|targeted)\b/i.test(words),
    nothingSaid: /\bun(?:determined|known|specified)\b|\bother\b/i.test(words),
  }
  if (remembered.size >= rememberedAtMost) remembered.clear()
  remembered.set(hint, found)
  return found
}

function askedIn({ people, fold }: Language, hint: string): Pick<Asked, 'fate' | 'labels' | 'things'> {
  const words = fold(hint).text
  const named = (pattern: RegExp) => words.match(pattern) !== null
  return {
    fate: people.fates.find(({ pattern }) => named(pattern))?.fate ?? null,
    labels: people.kinds.filter(({ pattern }) => named(pattern)).map(({ label }) => label),
    things: named(people.objects),
  }
}

const happenings =
  /^(?:(?:(?:air|drone|missile|rocket)\s?)?(?:strike|raid|attack)|operation|clashe?|explosion|blast|incident|event|ambushe?|assault|bombing)s?$/i

/** Whether a noun, in English, is of something that happened: what an incident is. */
export function isHappening(object: string): boolean {
  return happenings.test(object.trim().replace(/\s+/g, ' '))
}

/** Whether the name of a field names a thing, its plural aside. */
export function isNamedIn(object: string, hint: string): boolean {
  const stem = object.split(/\s+/).at(-1)?.replace(/s$/, '') ?? ''
  return stem !== '' && new RegExp(`(?<!\\p{L})${stem}s?(?!\\p{L})`, 'iu').test(hint)
}
