import { nameKey } from '../text/name-key.ts'
import { arabicSounds, arabicWords } from './arabic-sounds.ts'
import { latinSounds, latinWords } from './latin-sounds.ts'
import { joinSounds, type Sounds, vowelsApart } from './sounds.ts'

/** Why two names are taken for one: the same, another spelling, another script, or a letter or two apart. */
export const likenessReasons = ['same', 'spelling', 'script', 'letters'] as const
export type LikenessReason = (typeof likenessReasons)[number]

export type Likeness = { score: number; reason: LikenessReason }

export type HeardName = {
  text: string
  key: string
  script: 'arabic' | 'latin'
  /** Without articles and spaces, for counting letters apart. */
  letters: string
  words: Sounds[]
  consonants: string
  /** Numbers tell units apart that are otherwise one: the 12th and the 13th Brigade. */
  digits: string
}

/** A name as it is heard; null for one in a script of which nothing is known here. */
export function hearName(text: string): HeardName | null {
  const key = nameKey(text)
  const script = /\p{Script=Arabic}/u.test(key) ? 'arabic' : /[a-z]/.test(key) ? 'latin' : null
  if (script === null) return null
  const written = script === 'arabic' ? arabicWords(text) : latinWords(text)
  const words = written.map(script === 'arabic' ? arabicSounds : latinSounds)
  const { consonants } = joinSounds(words)
  const digits = key.replace(/[^\p{N}]+/gu, ' ').trim()
  return { text, key, script, letters: written.join(''), words, consonants, digits }
}

const farthest = 0.3
const shortest = 2

/** How surely two names are spellings of one, from 0.5 to 1; null where nothing says so. */
export function likenessOf(one: HeardName, other: HeardName): Likeness | null {
  if (one.key === other.key) return { score: 1, reason: 'same' }
  if (one.digits !== other.digits) return null
  if (one.consonants === other.consonants && one.consonants.length >= shortest) {
    const apart = vowelsApart(one.words, other.words)
    if (apart > farthest) return null
    const sure = Math.min(1, one.consonants.length / 5)
    const score = 0.6 + 0.35 * sure * (1 - apart / farthest / 2)
    return { score, reason: one.script === other.script ? 'spelling' : 'script' }
  }
  if (one.script !== other.script) return null
  const length = Math.min(one.letters.length, other.letters.length)
  const allowed = length >= 12 ? 2 : length >= 7 ? 1 : 0
  if (allowed === 0 || one.letters[0] !== other.letters[0]) return null
  const apart = lettersApart(one.letters, other.letters, allowed)
  return apart > allowed ? null : { score: 0.75 - (0.15 * apart * 8) / length, reason: 'letters' }
}

/** Letters to put in, take out, change or swap with the next; `atMost` + 1 where it is more than that. */
function lettersApart(one: string, other: string, atMost: number): number {
  if (Math.abs(one.length - other.length) > atMost) return atMost + 1
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] as number) + (one[at - 1] === other[to - 1] ? 0 : 1)
      let least = Math.min(change, (row[to] as number) + 1, (next[to - 1] as number) + 1)
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
        least = Math.min(least, (before[to - 2] as number) + 1)
      }
      next.push(least)
    }
    if (Math.min(...next) > atMost) return atMost + 1
    before = row
    row = next
  }
  return row[other.length] as number
}
