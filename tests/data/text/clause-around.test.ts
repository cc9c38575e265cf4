import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clauseAround } from '../../../data/text/clause-around.ts'

const sentence =
  'Two men died on Monday, March 4, when what is thought to have been a shell hit a mill, neighbours said.'

function clauseOf(words: string): string {
  const start = sentence.indexOf(words)
  const { start: from, end } = clauseAround(sentence, start, start + words.length)
  return sentence.slice(from, end).trim()
}

test('what is said of one thing is not said of the next', () => {
  expect(clauseOf('Two men died')).toBe('Two men died on Monday')
  expect(clauseOf('Monday, March 4')).toBe('Two men died on Monday, March 4')
  expect(clauseOf('a shell')).toBe('what is thought to have been a shell hit a mill')
})

test('the passage always lies within', () => {
  fc.assert(
    fc.property(fc.nat(sentence.length), fc.nat(sentence.length), (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      const around = clauseAround(sentence, start, end)
      expect(around.start).toBeLessThanOrEqual(start)
      expect(around.end).toBeGreaterThanOrEqual(end)
    }),
  )
})
