import { languagesOf } from '../reading/languages.ts'
import { type Beside, whereAbout } from '../reading/read-place.ts'
import { typedWhere } from '../reading/read-typed-place.ts'
import type { Field } from '../records/codebook.ts'

/** A capital or a letter of a script without capitals first, an article joined to it aside ("al-Harari"), and no figures. */
const looksLikeName = /^(?:\p{Ll}{1,4}[-’'])?[\p{Lu}\p{Lo}][^\d]{0,79}$/u
const mostWords = 6

/**
 * Quoted words that could be the name of a place or an actor that is not on record yet, as a person would type it: with
 * what is said of a place before its name ("near Qarn al-Hajar"), also where that stands just outside the quotation.
 */
export function nameInWords(field: Field, quote: string, beside: Beside): string | null {
  const words = quote.replace(/\s+/g, ' ').trim()
  if (field.type === 'actor') return isName(words) ? words : null
  if (field.type !== 'place') return null
  if (isName(words)) return `${saidBefore(words, beside)}${words}`
  return isName(typedWhere(words).name) ? words : null
}

function isName(words: string): boolean {
  return looksLikeName.test(words) && words.split(' ').length <= mostWords
}

function saidBefore(name: string, beside: Beside): string {
  const spoken = languagesOf(`${beside.before} ${name}`).map(({ language }) => language)
  const { isNear, direction } = whereAbout('', '', { spoken, beside })
  if (direction?.endsWith(' of')) return `${direction} `
  return isNear && direction === null ? 'near ' : ''
}
