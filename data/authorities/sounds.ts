/**
 * How a name sounds, as far as every spelling of it tells: its consonants, each as one class of letters that are written
 * for one another, and the vowel after each. `A` stands where a word begins with a vowel. A vowel is one of a, e, i, o, u;
 * empty where two consonants meet; `?` where the writing leaves it open, as Arabic does for short ones.
 */
export type Sounds = { consonants: string; vowels: string[] }

export const noSounds: Sounds = { consonants: '', vowels: [] }

/** How far the vowels of two names with the same consonants are apart: as far as those of the word that differs most. */
export function vowelsApart(one: readonly Sounds[], other: readonly Sounds[]): number {
  const sameWords =
    one.length === other.length && one.every(({ consonants }, at) => consonants === other[at]?.consonants)
  if (!sameWords) return vowelDistance(joinSounds(one), joinSounds(other))
  return Math.max(0, ...one.map((word, at) => vowelDistance(word, other[at] as Sounds)))
}

export function joinSounds(words: readonly Sounds[]): Sounds {
  return {
    consonants: words.map(({ consonants }) => consonants).join(''),
    vowels: words.flatMap(({ vowels }) => vowels),
  }
}

/**
 * How far the vowels of two words with the same consonants are apart, from 0 to 1. Spellings differ in a and e, in e and
 * i, in o and u, and in vowels left out; a and i make other names (Karim, Karam), and so does an ending (Qahtan, Qahtani).
 */
function vowelDistance(one: Sounds, other: Sounds): number {
  const slots = one.vowels.length
  if (slots === 0) return 0
  let sum = 0
  for (const [at, vowel] of one.vowels.entries()) {
    const across = other.vowels[at] ?? ''
    const cost = vowelCost(vowel, across)
    const ends = at === slots - 1 && cost > 0 && (vowel === '' || across === '')
    sum += ends ? endingCost(vowel || across) : cost
  }
  return sum / Math.max(2, slots - 1)
}

const costs: Readonly<Record<string, number>> = {
  ae: 0.1,
  ei: 0.1,
  ou: 0,
  eu: 0.6,
  eo: 0.6,
  ao: 0.8,
}

function vowelCost(one: string, other: string): number {
  if (one === other || one === '?' || other === '?') return 0
  if (one === '' || other === '') return 0.25
  return costs[one < other ? one + other : other + one] ?? 1
}

/** A name that ends in i is another than the one without; a last a is often left out. */
function endingCost(vowel: string): number {
  return vowel === 'i' || vowel === 'u' ? 1 : 0.4
}
