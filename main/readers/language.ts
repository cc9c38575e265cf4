import { eld } from 'eld/small'

/** Enough to judge by, and no more than a few milliseconds. */
const sampleLength = 20_000
/** Below this a guess from the words is not worth having. */
const leastLetters = 40
/** From here on the words go before the markup, which on many sites is the default of a template. */
const plentyOfLetters = 200

/**
 * The language of a text as a BCP 47 tag, or null where it is not sure.
 *
 * What the document states is believed, unless the words say plainly otherwise: written in a script that language does not
 * use, or, in a longer text, far more like another language than like the stated one.
 *
 * @param stated as the markup has it, in any spelling ("en_us").
 */
export function languageOf(text: string, stated: string | null): string | null {
  const sample = text.slice(0, sampleLength)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const tag = canonicalTag(stated)
  if (letters < leastLetters) return tag
  const guess = eld.detect(sample)
  const guessed = guess.language !== '' && guess.isReliable() ? guess.language : null
  if (tag === null) return guessed
  if (guessed === null) return tag
  const scores = guess.getScores()
  const language = tag.split('-')[0] ?? ''
  const own = scores[language] ?? 0
  const isOther = own === 0 || (letters >= plentyOfLetters && own < 0.5 * (scores[guessed] ?? 0))
  return isDetectable(language) && isOther ? guessed : tag
}

/** Tags that say nothing, or that are a joke of a template. */
const unsaid = /^(?:und|mul|zxx|x-|i-default|root|xx)/i

function canonicalTag(stated: string | null): string | null {
  const tag =
    (stated ?? '')
      .trim()
      .replaceAll('_', '-')
      .split(/[\s,;.]/)[0] ?? ''
  if (tag === '' || unsaid.test(tag) || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

let detectable: ReadonlySet<string> | null = null

/** Whether eld knows the language at all, so that its silence about it means something. */
function isDetectable(language: string): boolean {
  detectable ??= new Set(Object.values(eld.info().Languages))
  return detectable.has(language)
}
