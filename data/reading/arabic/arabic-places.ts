import type { PlaceLanguage, WhereAbout } from '../place-language.ts'
import { endingIn, spelled } from './arabic-spelling.ts'

const kindOfPlace = '(?: (?:ال)?(?:مدينة|بلدة|قرية|حي|مخيم))?'
const near = endingIn(
  `(?:بالقرب من|قرب|قريبا من|بجوار|جوار|(?:في )?محيط|مشارف|أطراف|بعد \\d+ (?:كم|كيلومترا?|كيلومترات|مترا?) (?:من|عن))${kindOfPlace}`,
)

/** North before its halves, as Arabic says "شمال شرق". */
const sides: readonly [english: string, words: string][] = [
  ['northeastern', 'شمال(?:ي)? شرق(?:ي)?'],
  ['northwestern', 'شمال(?:ي)? غرب(?:ي)?'],
  ['southeastern', 'جنوب(?:ي)? شرق(?:ي)?'],
  ['southwestern', 'جنوب(?:ي)? غرب(?:ي)?'],
  ['northern', 'شمال(?:ي)?'],
  ['southern', 'جنوب(?:ي)?'],
  ['eastern', 'شرق(?:ي)?'],
  ['western', 'غرب(?:ي)?'],
  ['central', 'وسط'],
]

const sidesBefore = sides.map(([english, words]) => ({
  english,
  pattern: endingIn(`${words}${kindOfPlace}`),
}))
const countryside = endingIn('ريف')
/** "ريف X الجنوبي": the countryside takes its side after the name. */
const sidesAfter = sides.map(([english, words]) => {
  const adjective = words.replaceAll('(?:ي)?', 'ي').replace(/(\S+) (\S+)/, '$1 ال$2')
  return { english, pattern: new RegExp(`^\\s+ال(?:${spelled(adjective)})(?!\\p{L})`, 'u') }
})
const sideOfCountryside = sides.map(([english, words]) => {
  const adjective = words.replaceAll('(?:ي)?', 'ي').replace(/(\S+) (\S+)/, '$1 ال$2')
  return {
    english,
    pattern: endingIn(`(?:الريف ال(?:${adjective}) ل(?:مدينة|بلدة|محافظة)?|(?:${words}) ريف)`),
  }
})

/** "قرب", "ريف X الجنوبي": how Arabic says where. */
export const arabicPlaces: PlaceLanguage = {
  around,
  typedIn: new RegExp(`^(?:${spelled('في|داخل')})\\s+(?:${spelled('مدينة|بلدة|قرية')}\\s+)?`, 'u'),
  typedNear: new RegExp(
    `^(?:${spelled('قرب|بالقرب من|بجوار|جوار|محيط')})\\s+(?:${spelled('مدينة|بلدة|قرية')}\\s+)?`,
    'u',
  ),
  typedSide: () => null,
  bareName,
}

function around(before: string, after: string): WhereAbout {
  return { isNear: near.test(before), direction: directionOf(before, after) }
}

function directionOf(before: string, after: string): string | null {
  const ofCountryside = sideOfCountryside.find(({ pattern }) => pattern.test(before))
  if (ofCountryside !== undefined) return `${ofCountryside.english} countryside of`
  if (countryside.test(before)) {
    const side = sidesAfter.find(({ pattern }) => pattern.test(after))
    return side === undefined ? 'countryside of' : `${side.english} countryside of`
  }
  return sidesBefore.find(({ pattern }) => pattern.test(before))?.english ?? null
}

/** The name without "and", "in", "for" joined to its front; with its article where "for" has swallowed it. */
function bareName(name: string): { start: number; end: number; lookUp: string } | null {
  const swallowed = /^[وف]?لل(?=\p{L}{2})/u.exec(name)
  if (swallowed !== null) {
    return { start: 0, end: name.length, lookUp: `ال${name.slice(swallowed[0].length)}` }
  }
  const prefix = /^(?:[وف]?[بكل]|[وف])(?=\p{L}{2})/u.exec(name)?.[0].length
  return prefix === undefined ? null : { start: prefix, end: name.length, lookUp: name.slice(prefix) }
}
