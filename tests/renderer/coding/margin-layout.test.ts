import { describe, expect, it } from 'vitest'
import { marginLayout } from '../../../renderer/views/coding/text/margin-layout.ts'

describe('notes in the margin', () => {
  it('stand beside their passages, and make room for each other downwards', () => {
    const tops = marginLayout([
      { id: 'third', top: 200, height: 30 },
      { id: 'first', top: 0, height: 30 },
      { id: 'second', top: 10, height: 30 },
    ])
    expect([...tops]).toEqual([
      ['first', 0],
      ['second', 38],
      ['third', 200],
    ])
  })
})
