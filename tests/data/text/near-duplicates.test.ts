import { expect, it } from 'vitest'
import { NearDuplicates } from '../../../data/text/near-duplicates.ts'

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = numbers(7)
const vocabulary = Array.from({ length: 8_000 }, (_, at) => `w${at.toString(36)}`)
const wordsOf = (count: number) =>
  Array.from({ length: count }, () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] as string)

/** A copy as papers make them: a new lead, and a word in twenty changed. */
function copyOf(text: string): string {
  const words = text.split(' ').map((word) => (random() < 0.05 ? 'otherwise' : word))
  return [...wordsOf(80), ...words].join(' ')
}

it('among 10,000 texts every one of 1,000 copies is found, and nothing else, in seconds', () => {
  const texts = Array.from({ length: 9_000 }, () => wordsOf(300 + Math.floor(random() * 500)).join(' '))
  const copies = texts.slice(0, 1_000).map(copyOf)
  const begun = performance.now()
  const index = new NearDuplicates()
  for (const [at, text] of [...texts, ...copies].entries()) index.put(`source:${at}`, text)
  const built = performance.now()
  const found = copies.map((_, at) => index.near(`source:${9_000 + at}`, 0.35).map(({ id }) => id))
  const others = texts.slice(1_000).filter((_, at) => index.near(`source:${1_000 + at}`, 0.35).length > 0)
  const seconds = (from: number, to: number) => ((to - from) / 1_000).toFixed(1)
  console.log(
    `near-duplicates: 10,000 texts taken in in ${seconds(begun, built)} s, all looked up in ${seconds(built, performance.now())} s`,
  )
  expect(found).toEqual(copies.map((_, at) => [`source:${at}`]))
  expect(others).toEqual([])
}, 120_000)
