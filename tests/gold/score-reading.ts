import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Phrase, phraseSchema } from './phrase.ts'
import { type OnRecord, readPhrase } from './read-phrase.ts'

export type WrongReading = { phrase: Phrase; read: unknown }

/** How one kind of value is read in one language. */
export type Score = {
  language: string
  kind: Phrase['kind']
  right: number
  total: number
  /** Where nothing was read although the words hold something: silence, which misleads nobody. */
  missed: number
  wrong: WrongReading[]
}

/**
 * The score of reading values out of words, by language and kind, over the phrases of the gold table. A reading is right
 * only where all of it is: bounds, parts, the words kept, the reason given.
 *
 * @param folder one file of phrases per language (a JSON object a line), and the names on record
 */
export function scoreReading(folder: string): Score[] {
  const onRecord: OnRecord = JSON.parse(readFileSync(join(folder, 'on-record.json'), 'utf8'))
  return languagesIn(folder).flatMap((language) => {
    const phrases = phrasesOf(join(folder, `${language}.jsonl`))
    const kinds = [...new Set(phrases.map(({ kind }) => kind))]
    return kinds.map((kind): Score => {
      const ofKind = phrases.filter((phrase) => phrase.kind === kind)
      const wrong = ofKind.flatMap((phrase) => {
        const read = readPhrase(phrase, onRecord)
        return isDeepStrictEqual(read, phrase.expected) ? [] : [{ phrase, read }]
      })
      const missed = wrong.filter(({ read }) => read === null).length
      return { language, kind, right: ofKind.length - wrong.length, total: ofKind.length, missed, wrong }
    })
  })
}

function languagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replace('.jsonl', ''))
    .toSorted()
}

export function phrasesOf(file: string): Phrase[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => phraseSchema.parse(JSON.parse(line)))
}
