import { describe, expect, it } from 'vitest'
import { resolveAll } from '../../../data/anchoring/resolve.ts'
import { describePassage, type Selector } from '../../../data/anchoring/selector.ts'

/** A repeatable source of numbers from 0 to 1. */
function randomness(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * A long report in five formulas, so that lookalikes are everywhere, and an edition of it in which we know of each unit
 * where it went (-1: nowhere).
 */
function editions(random: () => number, length: number, change: 'words' | 'sentences', rate: number) {
  const pick = (choices: string): string => {
    const words = choices.split(' ')
    return words[Math.floor(random() * words.length)] as string
  }
  const place = () => pick('Atmah Sarmada Barisha Harem Tamanah Binnish Idlib')
  const count = () => pick('two three four five six eight 13 14 18 22 40')
  const people = () => pick('civilians people fighters men women children')
  const formulas = [
    () => `At least ${count()} ${people()} were killed in ${place()}. `,
    () => `Local sources told us that ${count()} ${people()} were wounded near ${place()}. `,
    () => `The ministry said its forces arrested ${count()} ${people()} in ${place()}. `,
    () => `The strike hit a ${pick('farm car house road')} in ${place()}.\n`,
    () => 'No group has claimed responsibility. ',
  ]
  const sentence = () => (formulas[Math.floor(random() * formulas.length)] as () => string)()
  const pieces: string[] = []
  for (let size = 0; size < length; size += (pieces.at(-1) as string).length) pieces.push(sentence())
  const parts = change === 'words' ? pieces.flatMap((piece) => piece.split(/(?<=\s)/u)) : pieces
  const oldText = parts.join('')
  const went = new Int32Array(oldText.length).fill(-1)
  let newText = ''
  let at = 0
  for (const part of parts) {
    const chance = random()
    if (chance >= rate / 2) {
      if (chance < rate) newText += change === 'words' ? `${people()} ` : sentence()
      for (let i = 0; i < part.length; i++) went[at + i] = newText.length + i
      newText += part
    }
    at += part.length
  }
  return { oldText, newText, went }
}

describe.each([
  ['words', 0.05],
  ['sentences', 0.15],
] as const)('a report of formulas, edited by %s', (change, rate) => {
  it.each([2, 5, 13, 40, 120])('quotes of %i units: what is said to be sure is so', (length) => {
    const random = randomness(length * 31 + change.length)
    const { oldText, newText, went } = editions(random, 30_000, change, rate)
    const selectors = Array.from({ length: 600 }, () => {
      const start = Math.floor(random() * (oldText.length - length))
      return describePassage(oldText, start, start + length)
    })
    let intact = 0
    let found = 0
    let wrong = 0
    resolveAll(oldText, newText, selectors).forEach((resolution, index) => {
      const { quote, start, end } = selectors[index] as Selector
      const stayed = went
        .subarray(start, end)
        .every((offset, i) => offset !== -1 && offset === (went[start] as number) + i)
      if (stayed) intact++
      if (resolution.outcome !== 'exact' && resolution.outcome !== 'moved') return
      expect(newText.slice(resolution.start, resolution.end)).toBe(quote)
      if (stayed && resolution.start === went[start]) found++
      if (stayed && resolution.start !== went[start]) wrong++
    })
    expect(found / intact).toBeGreaterThan(0.85)
    expect(wrong / intact).toBeLessThanOrEqual(change === 'words' ? 0 : 0.01)
  })
})
