import { join } from 'node:path'
import { readWords } from '../../data/reading/read-words.ts'
import { phrasesOf } from './score-reading.ts'

export type Speed = { language: string; type: 'count' | 'date' | 'place'; milliseconds: number }

const length = 300
const rounds = 60

/**
 * How long one field takes to be read out of a passage of 300 characters, made of the phrases of a language: the median in
 * milliseconds, each passage another, so that nothing is remembered, after as many to warm up.
 */
export function measureReading(folder: string, languages: readonly string[]): Speed[] {
  return languages.flatMap((language) => {
    const words = phrasesOf(join(folder, `${language}.jsonl`)).map((phrase) => phrase.words)
    return (['count', 'date', 'place'] as const).map((type) => {
      const field = { id: 'killed', label: 'Killed', type, options: [] }
      const times = Array.from({ length: 2 * rounds }, (_, round) => {
        const passage = [...words.slice(round % words.length), ...words].join('. ').slice(0, length)
        const started = performance.now()
        readWords(field, passage, { published: '2023-03-14', source: 'source:1', findName: () => null })
        return performance.now() - started
      })
      const [median = 0] = times
        .slice(rounds)
        .toSorted((one, other) => one - other)
        .slice(rounds / 2)
      return { language, type, milliseconds: median }
    })
  })
}
