import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldArabic, foldArabicDigits, withoutArabicArticle } from '../../../data/text/arabic-fold.ts'
import { findInText } from '../../../data/text/find-in-text.ts'

function wordsFound(text: string, query: string): string[] {
  return findInText(text, query).map(({ start, end }) => text.slice(start, end))
}

describe('foldArabic', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['إدلب', 'ادلب'],
    ['آذار', 'اذار'],
    ['مستشفى', 'مستشفي'],
    ['غارة', 'غاره'],
    ['مُحَمَّد', 'محمد'],
    ['قـــتـــل', 'قتل'],
    ['ﺳﻮﺭﻳﺎ', 'سوريا'],
    ['ﻻ', 'لا'],
    ['١٣ و ۴', '13 و 4'],
    ['مسؤول', 'مسؤول'],
    ['Café', 'Café'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldArabic(text)).toBe(folded)
  })

  it('folding twice is folding once', () => {
    const letters = fc.constantFrom('أ', 'ا', 'ى', 'ة', '\u064e', 'ـ', 'ﻻ', 'ب', '٣', 'a', ' ', 'آ', '\u0654')
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const once = foldArabic(parts.join(''))
        expect(foldArabic(once)).toBe(once)
      }),
    )
  })

  it('reads digits of either set', () => {
    expect(foldArabicDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789')
  })

  it.each([
    ['الغاره', 'غاره'],
    ['والغاره', 'غاره'],
    ['بالغاره', 'غاره'],
    ['للمدنيين', 'مدنيين'],
    ['الي', 'الي'],
    ['الف', 'الف'],
    ['غاره', 'غاره'],
  ])('%s without article is %s', (word, rest) => {
    expect(withoutArabicArticle(word)).toBe(rest)
  })
})

describe('findInText', () => {
  it.each([
    ['case', 'The RAID. A raid.', 'raid', ['RAID', 'raid']],
    ['accents, composed', 'Le café fermé', 'cafe', ['café']],
    ['accents, decomposed', 'cafe\u0301s', 'café', ['cafe\u0301']],
    ['Turkish letters', 'Sarıkaya and İdlib', 'idlib', ['İdlib']],
    ['harakat and tatweel', 'قُتِـــلَ ثلاثة', 'قتل', ['قُتِـــلَ']],
    ['alef, ya and ta', 'مستشفى إدلب وغارة', 'ادلب', ['إدلب']],
    ['presentation forms', 'ﺳﻮﺭﻳﺎ', 'سوريا', ['ﺳﻮﺭﻳﺎ']],
    ['digits', 'قتل ١٣ شخصا', '13', ['١٣']],
    ['a line end', 'killed at\n  least three', 'at least', ['at\n  least']],
    ['a hyphen at a line end', 'was cap-\ntured', 'captured', ['cap-\ntured']],
    ['a hyphen inside', 'cease-fire and ceasefire', 'ceasefire', ['cease-fire', 'ceasefire']],
    ['quotation marks', 'said “so”', '"so"', ['“so”']],
    ['a ligature', 'the ﬁghters', 'fight', ['ﬁght']],
    ['emoji', 'a 😀 b', '😀', ['😀']],
    ['not overlapping', 'aaaa', 'aa', ['aa', 'aa']],
    ['nothing', 'abc', 'x', []],
  ])('sees through %s', (_, text, query, found) => {
    expect(wordsFound(text, query)).toEqual(found)
  })

  it('a blank query finds nothing', () => {
    expect(findInText('a b c', '  \n')).toEqual([])
    expect(findInText('a b c', '')).toEqual([])
  })

  it('stops at its limit', () => {
    expect(findInText('ab '.repeat(100), 'ab', 7)).toHaveLength(7)
  })

  it('finds any verbatim part of a text at its own offsets', () => {
    const piece = fc.constantFrom('killed', 'قُتِل', 'café', ' ', '\n', '13', '😀', '“x”', 'al-', 'Ç')
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (pieces, one, other) => {
          const text = pieces.join('')
          const from = one % pieces.length
          const to = from + 1 + (other % (pieces.length - from))
          const start = pieces.slice(0, from).join('').length
          const query = pieces.slice(from, to).join('')
          if (query.trim() === '') return
          const lead = query.length - query.trimStart().length
          const trail = query.length - query.trimEnd().length
          const covered = findInText(text, query).some(
            (range) => range.start <= start + lead && range.end >= start + query.length - trail,
          )
          const overlapped = findInText(text, query).some(
            (range) => range.start < start + query.length && range.end > start,
          )
          expect(covered || overlapped).toBe(true)
        },
      ),
    )
  })
})
