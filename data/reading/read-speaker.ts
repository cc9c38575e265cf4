import { englishSpeakers } from './english/english-speakers.ts'

/** Who says it, and through whom: "local sources told an outlet" has the sources as speaker and the outlet as via. */
export type SpeakerChain = { name: string; via: string[] }

const trailing = /[\s,;:]+$/u
const pronoun =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|its|their|his|who|which|that|this|these|those|some|many|one|there)\b/i

/** The speaker named in the words around a passage, verbatim; null where none is named for certain. */
export function readSpeaker(words: string): string | null {
  return readSpeakerChain(words)?.name ?? null
}

/** The speaker with the chain through which the words came; a pronoun names nobody. */
export function readSpeakerChain(words: string): SpeakerChain | null {
  for (const pattern of englishSpeakers) {
    for (const { groups } of words.matchAll(pattern)) {
      const name = tidy(groups?.speaker)
      const via = tidy(groups?.via)
      if (name !== null) return { name, via: via === null ? [] : [via] }
    }
  }
  return null
}

const passive = /\b(?:was|were|is|are|be|been|being|get|got)$/i
const statementOf =
  /^(?:an?|the|its|their|his|her)\s+(?:\p{L}+\s+)?(?:statement|report|communiqué|press\s+release)\s+(?:from|by|of|issued\s+by)\s+/iu

/** The name without the article of a proper name ("the Interior Ministry") and what hangs on behind it. */
function tidy(name: string | undefined): string | null {
  const text = (name ?? '')
    .trim()
    .replace(trailing, '')
    .replace(statementOf, '')
    .replace(/^(?:the|The)\s+(?=\p{Lu})/u, '')
  return text === '' || pronoun.test(text) || passive.test(text) || text.split(/\s+/).length > 14
    ? null
    : text
}
