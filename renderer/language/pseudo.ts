/** One catalogue: words by key, in any depth. */
export type Catalogue = { readonly [key: string]: string | Catalogue }

/** What is no word for a reader: `{{count}}`, `$t(other.key)`, `<b>` and `</b>`, `<1/>`. */
const machinery = /\{\{.*?\}\}|\$t\(.*?\)|<\/?[\w-]+\/?>/g

/** The forms of a number that Arabic has and English lacks: the locale is asked for them. */
const arabicForms = ['zero', 'two', 'few', 'many']

const rightToLeftOverride = '\u202E'
const popDirection = '\u202C'
const rightToLeftMark = '\u200F'

/**
 * The pseudo-locale `ar-XB`: English drawn from right to left, word by word, so that a layout that forgets the other
 * direction, and a word that bypasses the catalogue, can be seen by anyone.
 */
export function pseudo(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([key, value]): [string, string | Catalogue][] => {
      if (typeof value !== 'string') return [[key, pseudo(value)]]
      const plain = /^(.*)_other$/.exec(key)?.[1]
      const forms = plain === undefined ? [] : arabicForms.map((form) => `${plain}_${form}`)
      return [key, ...forms.filter((form) => !(form in catalogue))].map((form) => [form, turned(value)])
    }),
  )
}

function turned(sentence: string): string {
  const kept = sentence.match(machinery) ?? []
  return sentence
    .split(machinery)
    .map((words, index) => turnWords(words) + (kept[index] ?? ''))
    .join('')
}

function turnWords(words: string): string {
  return words.replace(
    /\S+/gu,
    (word) => `${rightToLeftMark}${rightToLeftOverride}${word}${popDirection}${rightToLeftMark}`,
  )
}
