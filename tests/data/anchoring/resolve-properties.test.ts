import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolve, resolveAll } from '../../../data/anchoring/resolve.ts'
import { describePassage, type Selector } from '../../../data/anchoring/selector.ts'
import { splitsSurrogatePair } from '../../../data/text/lone-surrogates.ts'

const place = fc.constantFrom('Atmah', 'Sarmada', 'Harem', 'Barisha', 'Tamanah', 'أطمة', 'حارم')
const number = fc.constantFrom('two', 'five', '13', '18', '40', '١٣', 'at least six')
const sentence = fc.oneof(
  fc.tuple(number, place).map(([count, where]) => `At dawn ${count} people were killed in ${where}. `),
  fc
    .tuple(number, place)
    .map(([count, where]) => `The ministry said ${count} men were arrested near ${where}.\n`),
  fc.tuple(number, place).map(([count, where]) => `قتل ${count} أشخاص في غارة على ${where}، بحسب السكان. `),
  place.map((where) => `“No group” has claimed the raid on ${where} 😀. `),
)
const sentences = fc.array(sentence, { minLength: 1, maxLength: 12 })

/** Passages at offsets that are no half characters. */
function passages(text: string, picks: readonly (readonly [number, number])[]): Selector[] {
  if (text.length === 0) return []
  return picks.flatMap(([at, length]) => {
    let start = at % text.length
    let end = Math.min(text.length, start + 1 + (length % 80))
    if (splitsSurrogatePair(text, start)) start--
    if (splitsSurrogatePair(text, end)) end++
    return [describePassage(text, start, end)]
  })
}
const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 })

function expectHonest(
  newText: string,
  selector: Selector,
  { outcome, start, end, score }: ReturnType<typeof resolve>,
): void {
  if (outcome === 'lost') {
    expect([start, end, score]).toEqual([null, null, 0])
    return
  }
  const words = newText.slice(start ?? -1, end ?? -1)
  if (outcome === 'approximate') {
    expect(score > 0 && score < 1).toBe(true)
    expect(words.length).toBeGreaterThan(0)
    expect(splitsSurrogatePair(newText, start ?? 0) || splitsSurrogatePair(newText, end ?? 0)).toBe(false)
    return
  }
  expect(words).toBe(selector.quote)
  expect(score).toBe(1)
  expect(start === selector.start).toBe(outcome === 'exact')
}

describe('whatever the texts', () => {
  it('exact and moved are the very words, exact is the very offset, scores are in range', () => {
    fc.assert(
      fc.property(sentences, sentences, sentences, picks, (one, other, shared, chosen) => {
        const oldText = [...one, ...shared].join('')
        const newText = [...other, ...shared, ...one.slice(0, 2)].join('')
        const selectors = passages(oldText, chosen)
        const resolutions = resolveAll(oldText, newText, selectors)
        expect(resolutions).toHaveLength(selectors.length)
        selectors.forEach((selector, index) => {
          expectHonest(newText, selector, resolutions[index] as ReturnType<typeof resolve>)
          expectHonest(newText, selector, resolve(newText, selector))
        })
      }),
      { numRuns: 150 },
    )
  })

  it('the same, for noise', () => {
    const noise = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(noise, noise, noise, picks, (one, other, shared, chosen) => {
        const oldText = one + shared
        const newText = shared + other
        const selectors = passages(oldText, chosen)
        const resolutions = resolveAll(oldText, newText, selectors)
        selectors.forEach((selector, index) => {
          expectHonest(newText, selector, resolutions[index] as ReturnType<typeof resolve>)
          expectHonest(newText, selector, resolve(newText, selector))
        })
      }),
      { numRuns: 150 },
    )
  })

  it('the same text again is exact, with the old text and without', () => {
    fc.assert(
      fc.property(sentences, picks, (parts, chosen) => {
        const text = parts.join('')
        const selectors = passages(text, chosen)
        const exact = selectors.map(({ start, end }) => ({ outcome: 'exact', start, end, score: 1 }))
        expect(resolveAll(text, text, selectors)).toEqual(exact)
        expect(selectors.map((selector) => resolve(text, selector))).toEqual(exact)
      }),
    )
  })

  it('two passages are never both surely in one place', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.array(fc.tuple(fc.nat(), fc.boolean(), sentence), { maxLength: 4 }),
        (parts, changes) => {
          const oldText = parts.join('')
          const changed = [...parts]
          for (const [at, isRemoval, added] of changes)
            changed.splice(at % (changed.length + 1), isRemoval ? 1 : 0, added)
          const newText = changed.join('')
          for (const quote of ['people were', 'men', 'in ', 'أشخاص', 'group” has']) {
            const selectors: Selector[] = []
            for (let at = oldText.indexOf(quote); at !== -1; at = oldText.indexOf(quote, at + 1)) {
              selectors.push(describePassage(oldText, at, at + quote.length))
            }
            const sure = resolveAll(oldText, newText, selectors).filter(({ score }) => score === 1)
            expect(new Set(sure.map(({ start }) => start)).size).toBe(sure.length)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('a text of distinct sentences', () => {
  const distinct = fc
    .array(fc.nat(9_999), { minLength: 6, maxLength: 30 })
    .map((numbers) =>
      numbers.map(
        (n, i) =>
          `Report ${i} of unit ${n}${n % 7}: patrol ${(n * 31) % 997} saw grid ${(n * 17) % 613}${i}. `,
      ),
    )

  it('with text put before it: every passage is found, exact or moved, where it is', () => {
    fc.assert(
      fc.property(distinct, sentences, fc.nat(), picks, (parts, added, at, chosen) => {
        const cut = at % parts.length
        const oldText = parts.join('')
        const before = parts.slice(0, cut).join('')
        const newText = before + added.join('') + parts.slice(cut).join('')
        const shift = newText.length - oldText.length
        const selectors = passages(oldText, chosen).filter(
          ({ start, end }) => end <= before.length || start >= before.length,
        )
        resolveAll(oldText, newText, selectors).forEach((resolution, index) => {
          const { start, quote } = selectors[index] as Selector
          const now = start < before.length ? start : start + shift
          if (resolution.outcome === 'approximate' && quote.trim().length < 8) return
          expect(resolution).toMatchObject({ outcome: now === start ? 'exact' : 'moved', start: now })
        })
      }),
      { numRuns: 150 },
    )
  })

  it('with a sentence taken out: its passages are lost or in doubt, all others are where they are', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), picks, (parts, at, chosen) => {
        const removed = at % parts.length
        const oldText = parts.join('')
        const newText = parts.filter((_, index) => index !== removed).join('')
        const from = parts.slice(0, removed).join('').length
        const to = from + (parts[removed] as string).length
        const selectors = passages(oldText, chosen)
        resolveAll(oldText, newText, selectors).forEach((resolution, index) => {
          const { start, end, quote } = selectors[index] as Selector
          if (end <= from || start >= to) {
            const now = start < from ? start : start - (to - from)
            if (resolution.outcome === 'approximate' && quote.trim().length < 8) return
            expect(resolution).toMatchObject({ outcome: now === start ? 'exact' : 'moved', start: now })
          } else if (start >= from && end <= to && quote.length > 24) {
            expect(resolution.outcome === 'lost' || resolution.outcome === 'approximate').toBe(true)
          }
        })
      }),
      { numRuns: 150 },
    )
  })

  it('flowed anew: every passage is exact, moved or nearly 1', () => {
    fc.assert(
      fc.property(distinct, fc.nat(30), picks, (parts, width, chosen) => {
        const oldText = parts.join('')
        let column = 0
        const newText = oldText.replace(/[ ]/gu, () => (++column % (width + 2) === 0 ? '\n' : ' '))
        const selectors = passages(oldText, chosen).filter(({ quote }) => quote.trim() === quote)
        resolveAll(oldText, newText, selectors).forEach((resolution, index) => {
          const { start, end } = selectors[index] as Selector
          expect(resolution).toMatchObject({ start, end })
          expect(resolution.score).toBeGreaterThan(0.9)
        })
      }),
    )
  })
})
