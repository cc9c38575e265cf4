import { noSounds, type Sounds } from './sounds.ts'

/** Turkish letters whose mark is more than an accent. */
const turkish: Readonly<Record<string, string>> = { ş: 'sh', ç: 'ch', ğ: 'gh', ı: 'i' }

/** The words of a name in Latin letters: small, without accents, apostrophes and articles. */
export function latinWords(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/[şçğı]/g, (letter) => turkish[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`´ʿʾʼ]/g, '')
    .replace(/\babd[\s-]*[aeu]l[\s-]*/g, 'abd ')
  const words = plain.match(/[a-z]+|\d+/g) ?? []
  const kept = words.filter((word, index) => !(isArticle(word) && index < words.length - 1))
  return kept.map((word, index) => withoutEndOfConstruct(withoutJoinedArticle(word), index, kept.length))
}

const articles = new Set(['al', 'el', 'ul', 'as', 'ash', 'at', 'an', 'ar', 'ad', 'az', 'adh', 'ath', 'the'])

function isArticle(word: string): boolean {
  return articles.has(word)
}

/** "Alqahtani" is al-Qahtani; "Aleppo" and "Ali" are themselves. */
function withoutJoinedArticle(word: string): string {
  return word.length >= 7 && /^[ae]l[^aeiouyl]/.test(word) ? word.slice(2) : word
}

/** "Ma'arrat al-Numan" is Ma'arra of something: the t is heard only before another word. */
function withoutEndOfConstruct(word: string, index: number, length: number): string {
  return index < length - 1 && word.length >= 5 && /[aei]t$/.test(word) ? word.slice(0, -1) : word
}

/** Letters that are written for one another, the long ones first. */
const classes: readonly (readonly [letters: string, sound: string])[] = [
  ['kh', 'x'],
  ['gh', 'g'],
  ['sh', 'S'],
  ['ch', 'S'],
  ['th', 't'],
  ['dh', 'd'],
  ['dj', 'j'],
  ['ck', 'k'],
  ['ph', 'f'],
  ...['b', 't', 'd', 'h', 'j', 'k', 'l', 'm', 'n', 'r', 's', 'f', 'z'].map((one) => [one, one] as const),
  ['p', 'b'],
  ['g', 'j'],
  ['q', 'k'],
  ['c', 'k'],
  ['x', 'k'],
  ['v', 'f'],
]

/** After as many consonants a last h only writes the ending: "Atmeh" as against "Saleh". */
const rootLength = 3

/** How a word in small Latin letters sounds. A number is its digits. */
export function latinSounds(word: string): Sounds {
  if (/^\d/.test(word)) return { consonants: word, vowels: Array.from(word, () => '') }
  const found: { sound: string; vowel: string }[] = []
  let at = 0
  const first = /^[aeiou]+[wy]?(?![aeiou])|^[aeiou]+/.exec(word)
  if (first) {
    found.push({ sound: 'A', vowel: vowelOf(first[0]) })
    at = first[0].length
  } else if (/^[wy]/.test(word)) {
    found.push({ sound: word[0] as string, vowel: '' })
    at = 1
  }
  while (at < word.length) {
    const vowels = /^[aeiouwy]+/.exec(word.slice(at))?.[0]
    if (vowels) {
      const last = found.at(-1)
      if (last) last.vowel = vowelOf(vowels)
      at += vowels.length
      continue
    }
    const known = classes.find(([letters]) => word.startsWith(letters, at))
    const letters = known?.[0] ?? (word[at] as string)
    const isLast = at + letters.length === word.length
    const before = found.at(-1)
    const doubled = before?.sound === known?.[1] && before?.vowel === ''
    const silent = letters === 'h' && isLast && found.length >= rootLength && /[ae]/.test(before?.vowel ?? '')
    if (known && !doubled && !silent) found.push({ sound: known[1], vowel: '' })
    at += letters.length
  }
  if (found.length === 0) return noSounds
  return { consonants: found.map(({ sound }) => sound).join(''), vowels: found.map(({ vowel }) => vowel) }
}

/** One vowel for a run of them: "ou" is u, "ay" and "ee" are i, "aw" is o. */
function vowelOf(run: string): string {
  if (/^a?[ei]*[iy]|ee|ei/.test(run) && run !== 'a') return 'i'
  if (/^(?:aw|au|ao)/.test(run)) return 'o'
  if (/o[ouw]|^u|^w/.test(run)) return 'u'
  return run[0] === 'y' ? 'i' : (run[0] ?? '')
}
