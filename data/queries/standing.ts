import type { Excerpt, Outcome } from '../records/excerpt.ts'

/** Where an excerpt stands in a text of its source, and how surely. */
export type Standing = { outcome: Outcome; start: number | null; end: number | null; score: number }

/** The standing of an excerpt in the text given: its own, or one it was resolved in; *lost* where it never was. */
export function standingOf(excerpt: Excerpt, textSha256: string | null): Standing {
  if (textSha256 === null || excerpt.textSha256 === textSha256) {
    return { outcome: 'exact', start: excerpt.start, end: excerpt.end, score: 1 }
  }
  const resolution = excerpt.resolutions.find((one) => one.textSha256 === textSha256)
  if (!resolution) return { outcome: 'lost', start: null, end: null, score: 0 }
  const { outcome, start, end, score } = resolution
  return { outcome, start, end, score }
}
