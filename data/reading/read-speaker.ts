import type { VoiceLanguage } from './language.ts'
import { voiceLanguages } from './languages.ts'

/** Who says it, and through whom: "local sources told an outlet" has the sources as speaker and the outlet as via. */
export type SpeakerChain = { name: string; via: string[] }

/** In words. */
const longestName = 14
const trailing = /[\s,;:]+$/u

/** The speaker named in the words around a passage, verbatim; null where none is named for certain. */
export function readSpeaker(words: string): string | null {
  return readSpeakerChain(words)?.name ?? null
}

/** The speaker with the chain through which the words came; a pronoun names nobody. */
export function readSpeakerChain(words: string): SpeakerChain | null {
  for (const language of voiceLanguages) {
    for (const { groups } of language.speakers.flatMap((pattern) => [...words.matchAll(pattern)])) {
      const name = tidy(groups?.speaker, language)
      const via = tidy(groups?.via, language)
      if (name !== null) return { name, via: via === null ? [] : [via] }
    }
  }
  return null
}

/** The name without the article of a proper name ("the Interior Ministry") and what hangs on behind it. */
function tidy(name: string | undefined, language: VoiceLanguage): string | null {
  const { statementOf, article, pronoun, passive } = language
  const text = (name ?? '').trim().replace(trailing, '').replace(statementOf, '').replace(article, '')
  const nobody = text === '' || pronoun.test(text) || passive.test(text)
  return nobody || text.split(/\s+/).length > longestName ? null : text
}
