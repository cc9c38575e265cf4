import type { PlaceLanguage } from '../language.ts'

/** "Near", "the southern countryside of": how English says where. */
export const englishPlaces: PlaceLanguage = {
  near: /\b(?:near(?:by)?(?:\s+to)?|close\s+to|outside(?:\s+of)?|next\s+to|(?:in\s+the\s+)?vicinity\s+of|not\s+far\s+from|on\s+the\s+(?:outskirts|edge)\s+of)\s+(?:the\s+(?:\p{L}+\s+)?(?:town|city|village|border)\s+of\s+)?$/iu,
  side: /\b((?:north|south|east|west)(?:ern|[- ]?(?:east|west)(?:ern)?)?|central)\s+$/i,
  sideOf:
    /\b((?:north|south|east|west)(?:ern|[- ]?(?:east|west)(?:ern)?)?\s+(?:countryside|outskirts|suburbs|part)\s+of)\s+$/i,
  partAfter: /^\s+(countryside|outskirts|suburbs)\b/i,
  partOf: (side, part) => `${side} ${part} of`,
  typedIn: /^(?:in|inside|at)\s+(?:the\s+(?:town|city|village)\s+of\s+)?/i,
  typedNear:
    /^(?:near(?:\s+to)?|close\s+to|in\s+the\s+vicinity\s+of|outside(?:\s+of)?|around)\s+(?:the\s+(?:town|city|village)\s+of\s+)?/i,
}
