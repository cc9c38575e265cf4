import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { givenEditSchema } from '../../data/edits/plan-edits.ts'
import { words } from './articles.ts'

/** The articles by the letters that the coding calls them. */
export const files = { d: 'drone-strike-and-raid.txt', h: 'harem-raid.txt' } as const

/** UTF-16 offsets into one of the articles. */
const placeSchema = z.tuple([z.enum(['d', 'h']), z.int(), z.int()])
type Place = z.infer<typeof placeSchema>

/**
 * How H1 to H18 are coded on the articles: edits in which `passage` and `words` are offsets, so that no words of the
 * articles stand in the project.
 */
const edits = readFileSync(join(import.meta.dirname, 'hard-cases-coding.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => givenEditSchema.parse(JSON.parse(line)))

/** The words at some offsets of an article. */
export function wordsAt([file, start, end]: Place): string {
  return words(files[file], { start, end })
}

/** The passages that the coding attaches: which words stand for which field, in its order. */
export function attachedWords(): { field: string | null; quote: string }[] {
  return edits.flatMap(({ edit, argument }) =>
    edit === 'attach'
      ? [
          {
            field: (argument.field as string | undefined) ?? null,
            quote: wordsAt(placeSchema.parse(argument.passage)),
          },
        ]
      : [],
  )
}

/** The edits with the words of the articles in place of their offsets, and the ids of the sources. */
export function hardCaseEdits(sources: Record<'d' | 'h', string>): unknown[] {
  return edits.map((edit) => expanded(edit, sources))
}

function expanded(value: unknown, sources: Record<'d' | 'h', string>): unknown {
  if (value === '$d' || value === '$h') return sources[value.slice(1) as 'd' | 'h']
  if (Array.isArray(value)) return value.map((one) => expanded(one, sources))
  if (typeof value !== 'object' || value === null) return value
  const { passage, words: at, ...rest } = value as Record<string, unknown>
  const isWords = at !== undefined && Object.keys(rest).length === 0 && passage === undefined
  if (isWords) return wordsAt(placeSchema.parse(at))
  const others = Object.entries(rest).map(([name, one]) => [name, expanded(one, sources)])
  if (at !== undefined) others.push(['words', expanded(at, sources)])
  return { ...(passage === undefined ? {} : passageOf(passage, sources)), ...Object.fromEntries(others) }
}

function passageOf(passage: unknown, sources: Record<'d' | 'h', string>) {
  const place = placeSchema.parse(passage)
  return { source: sources[place[0]], quote: wordsAt(place), start: place[1] }
}
