import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../../../data/text/sentence-around.ts'
import { paragraphDirection, textDirection } from '../../../data/text/text-direction.ts'

function sentenceOf(text: string, words: string): string {
  const at = text.indexOf(words)
  const { start, end } = sentenceAround(text, at, at + words.length)
  return text.slice(start, end)
}

describe('sentenceAround', () => {
  it('is the sentence that holds the words', () => {
    expect(sentenceOf('It began. Three men were killed. Then it rained.', 'Three')).toBe(
      'Three men were killed.',
    )
  })

  it('joins the sentences that the words reach over', () => {
    expect(sentenceOf('One. Two here. Three there. Four.', 'here. Three')).toBe('Two here. Three there.')
  })

  it('reads Arabic', () => {
    expect(sentenceOf('بدأ ليلا. قتل ثلاثة رجال في القرية؟ ثم انتهى.', 'ثلاثة')).toBe(
      'قتل ثلاثة رجال في القرية؟',
    )
  })

  it('does not stop at abbreviations', () => {
    const text = 'It was dark. Gen. Hadid met Dr. Sabri on Sept. 28 near the U.S. base. They left.'
    expect(sentenceOf(text, 'Sabri')).toBe('Gen. Hadid met Dr. Sabri on Sept. 28 near the U.S. base.')
  })

  it('does not stop at the titles of clergy, officers, lawyers and Turkish academics', () => {
    const english = 'It was dark. Fr. Paul and Insp. Dag met Hon. Sabri. They left.'
    expect(sentenceOf(english, 'Sabri')).toBe('Fr. Paul and Insp. Dag met Hon. Sabri.')
    const turkish = 'Hava karanlıktı. Av. Kaya ile Yrd. Doç. Dr. Can görüştü. Gittiler.'
    expect(sentenceOf(turkish, 'Can')).toBe('Av. Kaya ile Yrd. Doç. Dr. Can görüştü.')
  })

  it('goes on over a line that the page broke, stops at one that the writer ended', () => {
    const text =
      'HEADLINE OF THE DAY\nThe forces of the interior ministry raided a house\nand arrested four men.\nNext.'
    expect(sentenceOf(text, 'arrested')).toBe(
      'The forces of the interior ministry raided a house\nand arrested four men.',
    )
    expect(sentenceOf(text, 'HEADLINE')).toBe('HEADLINE OF THE DAY')
  })

  it('cuts what has no end, and says so', () => {
    const text = 'word '.repeat(2_000)
    const { start, end, cutBefore, cutAfter } = sentenceAround(text, 5_000, 5_004)
    expect(end - start).toBeLessThan(1_300)
    expect([cutBefore, cutAfter]).toEqual([true, true])
    expect(sentenceAround('Short.', 0, 5)).toEqual({ start: 0, end: 6, cutBefore: false, cutAfter: false })
  })

  it('always holds the passage', () => {
    const text = ' \n A. \n\n B c.  \n'
    for (let start = 0; start < text.length; start++) {
      for (let end = start; end <= text.length; end++) {
        const found = sentenceAround(text, start, end)
        expect(found.start <= start && found.end >= end).toBe(true)
      }
    }
  })
})

describe('direction', () => {
  it('of a paragraph is that of its first letter', () => {
    expect(paragraphDirection('123 – قتل three')).toBe('rtl')
    expect(paragraphDirection('(Reuters) قتل ثلاثة')).toBe('ltr')
    expect(paragraphDirection('שלום')).toBe('rtl')
    expect(paragraphDirection('12.5 %')).toBeNull()
    expect(paragraphDirection('١٢')).toBeNull()
    expect(paragraphDirection('\u200fabc')).toBe('rtl')
    expect(paragraphDirection('𞤀𞤣')).toBe('rtl')
  })

  it('of a text is that of most letters', () => {
    expect(textDirection('AFP: قتل ثلاثة أشخاص في غارة على قرية')).toBe('rtl')
    expect(textDirection('The word غارة means a raid in Arabic.')).toBe('ltr')
    expect(textDirection('')).toBe('ltr')
    expect(textDirection('2019 – 2024')).toBe('ltr')
  })
})
