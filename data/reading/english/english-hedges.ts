import type { Certainty } from '../../records/citation.ts'

/** What may follow a hedge and belongs to its wording, as in "believed to have been". */
const infinitive = '(?:\\s+to(?:\\s+(?:have(?:\\s+been)?|be))?)'

/** How English leaves open whether something is so. "Claimed responsibility" says who did it and is no hedge. */
export const englishHedges: readonly { certainty: Certainty; pattern: RegExp }[] = [
  {
    certainty: 'reported',
    pattern: new RegExp(
      `\\b(?:reportedly|(?:unconfirmed|initial|conflicting)\\s+reports|(?:reported|said|understood|rumou?red)${infinitive}|(?<=\\b(?:was|were|been|is|are)\\s)reported)`,
      'giu',
    ),
  },
  {
    certainty: 'suspected',
    pattern: new RegExp(
      `\\b(?:(?:believed|thought|presumed|suspected|assumed|likely|appears?|appeared|seems?|seemed)${infinitive}|suspected(?:\\s+of)?(?!\\s+to\\b)|apparent|presumably|apparently|probably|likely(?!\\s+to\\b)|believed(?!\\s+to\\b)|presumed(?!\\s+to\\b)|suspect(?:s|ed)?\\s+that)(?![\\p{L}-])`,
      'giu',
    ),
  },
  {
    certainty: 'claimed',
    pattern: new RegExp(
      `\\b(?:allegedly|alleged(?:${infinitive})?|alleges?|purportedly|purported(?:${infinitive})?|supposedly|supposed(?:${infinitive})|ostensibly|claim(?:s|ed|ing)(?!\\s+(?:responsibility|the\\s+lives?|\\S+\\s+lives))(?:\\s+to(?:\\s+have(?:\\s+been)?)?)?|accus(?:es|ed)\\s+of|assert(?:s|ed)|insist(?:s|ed))(?![\\p{L}-])`,
      'giu',
    ),
  },
  {
    certainty: 'possible',
    pattern:
      /\b(?:possibly|perhaps|maybe|(?:may|might|could)\s+(?:also\s+)?have(?:\s+been)?|(?:may|might)\s+be|it\s+is\s+possible|(?:cannot|could\s+not)\s+be\s+ruled\s+out|(?:not|un)\s?clear\s+(?:whether|if))(?![\p{L}-])/giu,
  },
]
