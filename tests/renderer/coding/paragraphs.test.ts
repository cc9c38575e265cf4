import { describe, expect, it } from 'vitest'
import { paragraphAt, paragraphsOf } from '../../../renderer/views/coding/text/paragraphs.ts'

const cut = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

describe('a text in blocks', () => {
  it('takes each line as a block, without its line end', () => {
    expect(cut('One.\nTwo.\n\nThree.')).toEqual(['One.', 'Two.', 'Three.'])
    expect(paragraphsOf('One.\nTwo.\n\nThree.').map(({ gap }) => gap)).toEqual(['line', 'line', 'blank'])
  })

  it('lets lines that were broken at a fixed width flow together', () => {
    const line = 'a line of some fifty characters, as old e-mail has it'
    expect(cut(`${line}\n${line}\nshort end\n\nNext`)).toEqual([`${line}\n${line}\nshort end`, 'Next'])
  })

  it('makes no block that would take seconds to lay out, however many lines follow one another', () => {
    const line = 'a line of some fifty characters, as old e-mail has it'
    const blocks = paragraphsOf(`${line}\n`.repeat(1_000))
    expect(blocks.length).toBeLessThan(10)
    expect(blocks.every(({ start, end }) => end - start <= 10_000)).toBe(true)
    expect(blocks.map(({ start, end }) => end - start + 1).reduce((sum, one) => sum + one)).toBe(54_000)
  })

  it('leaves a list of short lines alone', () => {
    expect(cut('rifles\nammunition\na car bomb')).toHaveLength(3)
  })

  it('covers every character that is no white space', () => {
    const text = '\n\n  أعلنت الوزارة\r\n\n😀 end \n'
    const covered = cut(text).join('').replace(/\s/g, '')
    expect(covered).toBe(text.replace(/\s/g, ''))
  })

  it('has no block in an empty text', () => {
    expect(paragraphsOf('')).toEqual([])
  })

  it('finds the block of an offset', () => {
    const paragraphs = paragraphsOf('One.\n\nTwo.\nThree.')
    expect([0, 3, 5, 6, 9, 11, 99].map((offset) => paragraphAt(paragraphs, offset))).toEqual([
      0, 0, 0, 1, 1, 2, 2,
    ])
  })
})
