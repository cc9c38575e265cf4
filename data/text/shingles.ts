import { foldArabic } from './arabic-fold.ts'
import { characterKind, LETTER, MARK } from './character-kind.ts'

/** How many words in a row make a shingle: what two writers put alike by chance is seldom as long. */
const wordsInShingle = 4

/**
 * Every run of four words of a text, as 32-bit hashes, each once. Case, punctuation, digits' script and Arabic letter
 * variants are laid aside, so that a story that was set anew has the shingles it had.
 */
export function shinglesOf(text: string): Uint32Array {
  const words = wordHashes(foldArabic(text).toLowerCase())
  const found = new Set<number>()
  for (let at = 0; at + wordsInShingle <= words.length; at += 1) {
    let hash = 0
    for (let word = at; word < at + wordsInShingle; word += 1) {
      hash = Math.imul(hash ^ (words[word] as number), 0x9e3779b1) + ((hash << 13) | (hash >>> 19))
    }
    found.add(mixed(hash))
  }
  return Uint32Array.from(found)
}

/** The share of the first's shingles that stand in the second, from 0 to 1; 0 for a text without any. */
export function shareOf(shingles: Uint32Array, other: ReadonlySet<number>): number {
  if (shingles.length === 0) return 0
  let shared = 0
  for (const one of shingles) if (other.has(one)) shared += 1
  return shared / shingles.length
}

/** Where FNV-1a begins. */
const seed = 0x811c9dc5

function wordHashes(text: string): number[] {
  const words: number[] = []
  let hash = seed
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isOfWord(unit)) {
      hash = Math.imul(hash ^ unit, 0x01000193)
      length += 1
      continue
    }
    if (length > 0) words.push(hash ^ length)
    hash = seed
    length = 0
  }
  if (length > 0) words.push(hash ^ length)
  return words
}

function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
  const kind = characterKind(unit)
  return kind === LETTER || kind === MARK
}

/** Spreads a hash evenly, so that any share of all hashes is a fair sample (the finaliser of MurmurHash 3). */
function mixed(hash: number): number {
  let spread = hash
  spread = Math.imul(spread ^ (spread >>> 16), 0x85ebca6b)
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35)
  return (spread ^ (spread >>> 16)) >>> 0
}
