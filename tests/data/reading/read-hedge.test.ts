import { describe, expect, it } from 'vitest'
import { readHedge } from '../../../data/reading/read-hedge.ts'

describe('a hedge', () => {
  it.each([
    ['a strike reportedly carried out by a drone', 'reported', 'reportedly'],
    ['He is said to have fled', 'reported', 'said to have'],
    ['Three people were reported killed', 'reported', 'reported'],
    ['a van believed to have been stolen', 'suspected', 'believed to have been'],
    ['a suspected car bomb', 'suspected', 'suspected'],
    ['it was probably a mortar', 'suspected', 'probably'],
    ['the fire appears to be deliberate', 'suspected', 'appears to be'],
    ['the men allegedly belonged to it', 'claimed', 'allegedly'],
    ['the party claimed that he had gone', 'claimed', 'claimed'],
    ['He claims to have been there', 'claimed', 'claims to have been'],
    ['the cell was accused of the killing', 'claimed', 'accused of'],
    ['it may have been a mine', 'possible', 'may have been'],
    ['they could have escaped', 'possible', 'could have'],
    ['possibly two shells', 'possible', 'possibly'],
  ] as const)('%s', (words, certainty, wording) => {
    expect(readHedge(words)).toEqual({ certainty, wording })
  })

  it.each([
    'The strike hit a house.',
    'No group has claimed responsibility for it.',
    'The war claimed many lives.',
    'He said nothing.',
    'It is likelihood itself',
    '',
  ])('stands not in %j', (words) => {
    expect(readHedge(words)).toBeNull()
  })

  it('is the one nearest to the passage', () => {
    const words = 'A suspected militant was reportedly killed near the mill.'
    const start = words.indexOf('killed')
    expect(readHedge(words, { start, end: start + 6 })?.wording).toBe('reportedly')
    expect(readHedge(words)?.wording).toBe('suspected')
  })
})
