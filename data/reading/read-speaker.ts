import type { FoldedWords } from './folded-words.ts'
import { likeliestLanguages, type WordsIn } from './languages.ts'
import type { Span } from './span.ts'
import type { VoiceLanguage } from './voice-language.ts'

/** Who says it, and through whom: "local sources told an outlet" has the sources as speaker and the outlet as via. */
export type SpeakerChain = { name: string; via: string[] }

/** In words. */
const longestName = 14
/** Longer passages are read only so far. */
const longestPassage = 1_000
const leading = /^\s+/u
const trailing = /[\s,،;:؛]+$/u

/** The speaker named in the words around a passage, verbatim; null where none is named for certain. */
export function readSpeaker(words: string): string | null {
  return readSpeakerChain(words)?.name ?? null
}

/** The speaker with the chain through which the words came; a pronoun names nobody, nor does a report without its author. */
export function readSpeakerChain(words: string): SpeakerChain | null {
  for (const { language, words: folded } of likeliestLanguages(words.slice(0, longestPassage))) {
    for (const { indices } of language.voices.speakers.flatMap((pattern) => [
      ...folded.text.matchAll(pattern),
    ])) {
      const name = tidy(indices?.groups?.speaker, folded, language.voices)
      const via = tidy(indices?.groups?.via, folded, language.voices)
      if (name !== null) return { name, via: via === null ? [] : [via] }
    }
  }
  return null
}

/** Who stands at a stretch of the words, as a speaker is named; null where that names nobody. */
export function speakerAt({ start, end }: Span, { words, language }: WordsIn): string | null {
  const name = tidy([start, end], words, language.voices)
  return name === null || isNobody(name, language.voices.nobody) ? null : name
}

/** The name without the article of a proper name ("the Interior Ministry") and what hangs on behind it. */
function tidy(
  found: [number, number] | undefined,
  { text, quote }: FoldedWords,
  { before, after, nobody, passive }: VoiceLanguage,
): string | null {
  if (found === undefined) return null
  let [start, end] = found
  for (const pattern of [leading, ...before]) {
    const match = pattern.exec(text.slice(start, end))
    if (match?.index === 0) start += match[0].length
  }
  if (isNobody(text.slice(start, end), nobody)) return null
  for (const pattern of [trailing, ...after]) {
    const match = pattern.exec(text.slice(start, end))
    if (match !== null) end = start + match.index
  }
  const name = text.slice(start, end)
  if (name.trim() === '' || passive.test(name) || isNobody(name, nobody)) return null
  return name.split(/\s+/).length > longestName ? null : quote(start, end)
}

function isNobody(name: string, nobody: VoiceLanguage['nobody']): boolean {
  return nobody.some((pattern) => pattern.test(name.trim()))
}
