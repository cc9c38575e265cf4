import type { PlaceLanguage, WhereAbout } from '../place-language.ts'
import { endingIn, never, spelled } from './turkish-spelling.ts'

/** Any case ending behind a name. */
const ending = "(?:'?\\p{L}{1,4})?"
const near = new RegExp(`^${ending}\\s+(?:${spelled('yakın|civar|çevresin|dışında|eteklerin')})\\p{L}*`, 'u')

const sides: readonly [english: string, turkish: string][] = [
  ['northeastern', 'kuzeydoğu'],
  ['northwestern', 'kuzeybatı'],
  ['southeastern', 'güneydoğu'],
  ['southwestern', 'güneybatı'],
  ['northern', 'kuzey'],
  ['southern', 'güney'],
  ['eastern', 'doğu'],
  ['western', 'batı'],
  ['central', 'orta'],
]

const sidesOf = sides.map(([english, turkish]) => ({
  english,
  before: endingIn(turkish),
  after: new RegExp(
    `^${ending}\\s+${spelled(turkish)}(?:${spelled('s?[iuü](?:n\\p{L}*)?')})?(?!\\p{L})`,
    'u',
  ),
  countryside: new RegExp(`^${ending}\\s+${spelled(turkish)}\\s+${spelled('kırsal|banliyö')}\\p{L}*`, 'u'),
}))
const countryside = new RegExp(`^${ending}\\s+${spelled('kırsal')}\\p{L}*`, 'u')

/** "X yakınlarında", "X'in güney kırsalında": how Turkish says where, behind the name. */
export const turkishPlaces: PlaceLanguage = {
  around,
  typedIn: never,
  typedNear: never,
  typedSide: () => null,
  bareName,
}

function around(before: string, after: string): WhereAbout {
  return { isNear: near.test(after), direction: directionOf(before, after) }
}

function directionOf(before: string, after: string): string | null {
  const ofCountryside = sidesOf.find((side) => side.countryside.test(after))
  if (ofCountryside !== undefined) return `${ofCountryside.english} countryside of`
  const side = sidesOf.find((one) => one.after.test(after) || one.before.test(before))?.english ?? null
  if (!countryside.test(after)) return side
  return side === null ? 'countryside of' : `${side} countryside of`
}

/** The name without the case ending behind its apostrophe ("İdlib'in"). */
function bareName(name: string): { start: number; end: number; lookUp: string } | null {
  const bare = /^(.*\p{L})['’]\p{Ll}{1,6}$/u.exec(name)?.[1]
  return bare === undefined ? null : { start: 0, end: bare.length, lookUp: bare }
}
