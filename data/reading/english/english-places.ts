import type { PlaceLanguage, TypedSide, WhereAbout } from '../place-language.ts'

const near =
  /\b(?:near(?:by)?(?:\s+to)?|close\s+to|outside(?:\s+of)?|next\s+to|(?:in\s+the\s+)?vicinity\s+of|not\s+far\s+from|on\s+the\s+(?:outskirts|edge)\s+of|\d+\s*(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?)\s+(?:\p{L}+\s+)?(?:from|of))\s+(?:the\s+(?:\p{L}+\s+)?(?:town|city|village|border)\s+of\s+)?$/iu
const sides = '(?:north|south|east|west)(?:ern|[- ]?(?:east|west)(?:ern)?)?'
const side = new RegExp(`\\b(${sides}|central)\\s+$`, 'i')
const sideOf = new RegExp(`\\b(${sides}\\s+(?:countryside|outskirts|suburbs|part)\\s+of)\\s+$`, 'i')
/** "On the road from Y to X", "between Y and X": in neither of them. */
const ways = [
  String.raw`[Oo]n\s+the\s+(?:way|road|route|highway)\s+(?:from\s+[^,.;]{1,60}?\s+)?to(?:wards)?`,
  String.raw`(?:[Oo]n\s+the\s+(?:road|highway)\s+)?[Bb]etween\s+\p{Lu}[^,.;]{0,60}?\s+and`,
].join('|')
const wayTo = new RegExp(`(?<!\\p{L})(${ways})\\s+$`, 'u')
const wayFrom = /\b(?:on\s+the\s+(?:way|road|route|highway)\s+from|between)\s+$/i
const typedWay = new RegExp(`^(${ways})\\s+(\\S.*)$`, 'u')
/** "East of X" is beside it, not in it. */
const besideOf = new RegExp(`\\b(${sides}\\s+of)\\s+$`, 'i')
const beside = [besideOf, wayTo, wayFrom]
const typedPart = new RegExp(
  `^(?:the\\s+)?((?:(?:${sides}|central)\\s+)?(?:countryside|outskirts|suburbs|part)\\s+of|${sides}\\s+of)\\s+(\\S.*)$`,
  'i',
)
/** In capitals it is part of a name. */
const typedBare = new RegExp(`^(${sides}|central)\\s+(\\S.*)$`)
const partAfter = /^\s+(countryside|outskirts|suburbs)\b/i

/** "Near", "the southern countryside of": how English says where. */
export const englishPlaces: PlaceLanguage = {
  around,
  typedIn: /^(?:in|inside|at)\s+(?:the\s+(?:town|city|village)\s+of\s+)?/i,
  typedNear:
    /^(?:near(?:\s+to)?|close\s+to|in\s+the\s+vicinity\s+of|outside(?:\s+of)?|around)\s+(?:the\s+(?:town|city|village)\s+of\s+)?/i,
  typedSide,
  bareName: () => null,
}

function around(before: string, after: string): WhereAbout {
  return {
    isNear: near.test(before.replace(side, '')) || beside.some((one) => one.test(before)),
    direction: directionOf(before, after),
  }
}

function directionOf(before: string, after: string): string | null {
  const way = wayTo.exec(before)?.[1]
  if (way !== undefined) return uncapitalised(way)
  const whole = (sideOf.exec(before) ?? besideOf.exec(before))?.[1]
  if (whole !== undefined) return whole.toLowerCase()
  const named = side.exec(before)?.[1]?.toLowerCase()
  if (named === undefined) return null
  const part = partAfter.exec(after)?.[1]?.toLowerCase()
  return part === undefined ? named : `${named} ${part} of`
}

function typedSide(text: string): TypedSide | null {
  const [, part, name] = typedPart.exec(text) ?? []
  if (part !== undefined && name !== undefined) {
    const isBeside = besideOf.test(`${part} `) && !sideOf.test(`${part} `)
    return { direction: part.toLowerCase(), name, needsKnown: false, isBeside }
  }
  const [, way, end] = typedWay.exec(text) ?? []
  if (way !== undefined && end !== undefined) {
    return { direction: uncapitalised(way), name: end, needsKnown: false, isBeside: true }
  }
  const [, direction, rest] = typedBare.exec(text) ?? []
  if (direction === undefined || rest === undefined) return null
  return { direction, name: rest, needsKnown: true, isBeside: false }
}

/** A name within it keeps its capitals. */
function uncapitalised(way: string): string {
  return way.charAt(0).toLowerCase() + way.slice(1)
}
