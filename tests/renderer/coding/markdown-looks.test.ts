import { describe, expect, it } from 'vitest'
import { blockLook, markdownLooks } from '../../../renderer/views/coding/text/markdown-looks.ts'

const looks = (text: string) =>
  markdownLooks(text).map(({ start, end, look }) => [look, text.slice(start, end)])

describe('a Markdown text', () => {
  it('is set by the signs at the beginning of a block', () => {
    expect(blockLook('## Note of the council')).toBe('heading')
    expect(blockLook('- two rifles')).toBe('item')
    expect(blockLook('12. twelfth')).toBe('item')
    expect(blockLook('> they said')).toBe('quote')
    expect(blockLook('#hashtag and 3.5 tons')).toBe('text')
    expect(blockLook('2024. It was')).toBe('text')
  })

  it('keeps its signs apart from its words, to the unit', () => {
    expect(looks('# A **bold** _word_')).toEqual([
      ['sign', '# '],
      ['sign', '**'],
      ['strong', 'bold'],
      ['sign', '**'],
      ['sign', '_'],
      ['emphasis', 'word'],
      ['sign', '_'],
    ])
    expect(looks('run `ls *` now')).toEqual([
      ['sign', '`'],
      ['code', 'ls *'],
      ['sign', '`'],
    ])
  })

  it('takes no figure or name for markup', () => {
    expect(looks('2 * 3 * 4 and file_name_here, a * b')).toEqual([])
    expect(looks('قُتل **ثمانية** أشخاص')).toHaveLength(3)
  })
})
