import { describe, expect, it } from 'vitest'
import { moveCursor, wholeSentence } from '../../../renderer/views/coding/text/move-cursor.ts'
import { paragraphsOf } from '../../../renderer/views/coding/text/paragraphs.ts'
import {
  type Cursor,
  type Step,
  selectedBy,
  type Way,
  WordMap,
} from '../../../renderer/views/coding/text/word-cursor.ts'

type Key = [step: Step, way: Way, how?: 'move' | 'extend']

function reader(text: string, language: string | null = 'en') {
  const map = new WordMap(text, paragraphsOf(text), language)
  const at = (word: string): Cursor => {
    const span = map.wordAt(text.indexOf(word))
    if (!span) throw new Error(`${word} is not in the text`)
    return { anchor: span, focus: span }
  }
  const shown = (cursor: Cursor) => {
    const { start, end } = selectedBy(cursor)
    return text.slice(start, end)
  }
  const press = (from: Cursor, ...keys: Key[]) =>
    keys.reduce((cursor, [step, way, how = 'move']) => moveCursor(map, cursor, step, way, how), from)
  return { map, at, shown, press }
}

const english = 'On Sunday eight men died. “At least ten bodies,” he said. The 1,200 left.\n\nA second block.'

describe('reading with the keyboard', () => {
  const { map, at, shown, press } = reader(english)

  it('goes from word to word, over marks and blocks, and stays at the ends', () => {
    expect(shown(press(at('died'), ['word', 'on']))).toBe('At')
    expect(shown(press(at('left'), ['word', 'on']))).toBe('A')
    expect(shown(press(at('A second'), ['word', 'back']))).toBe('left')
    expect(shown(press(at('block'), ['word', 'on']))).toBe('block')
    expect(shown(press(at('On'), ['word', 'back']))).toBe('On')
  })

  it('takes a number as one word', () => {
    expect(shown(at('1,200'))).toBe('1,200')
  })

  it('extends to either side and back again', () => {
    const two: Key[] = [
      ['word', 'on', 'extend'],
      ['word', 'on', 'extend'],
    ]
    expect(shown(press(at('eight'), ...two))).toBe('eight men died')
    expect(shown(press(at('eight'), ...two, ['word', 'back', 'extend']))).toBe('eight men')
    expect(shown(press(at('men'), ['word', 'back', 'extend']))).toBe('eight men')
  })

  it('goes by sentences to their first word', () => {
    expect(shown(press(at('eight'), ['sentence', 'on']))).toBe('At')
    expect(shown(press(at('eight'), ['sentence', 'back']))).toBe('On')
    expect(shown(press(at('On'), ['sentence', 'on'], ['sentence', 'on'], ['sentence', 'on']))).toBe('A')
  })

  it('takes sentences whole, first its own', () => {
    expect(shown(press(at('eight'), ['sentence', 'on', 'extend']))).toBe('eight men died.')
    expect(shown(wholeSentence(map, at('bodies')))).toBe('“At least ten bodies,” he said.')
  })

  it('goes to the ends of a block', () => {
    expect(shown(press(at('he'), ['edge', 'on']))).toBe('left')
    expect(shown(press(at('he'), ['edge', 'back', 'extend']))).toMatch(/^On Sunday.*he$/)
  })

  it('trims and grows by letters, an emoji being one', () => {
    const emoji = reader('two 👨‍👩‍👧 dead')
    expect(emoji.shown(emoji.press(emoji.at('two'), ['letter', 'on'], ['letter', 'on']))).toBe('two 👨‍👩‍👧')
    expect(shown(press(at('bodies'), ['letter', 'back'], ['letter', 'back']))).toBe('bodi')
    expect(shown(press(at('On'), ['letter', 'back'], ['letter', 'back']))).toBe('O')
  })

  it('reads Arabic', () => {
    const arabic = reader('أعلنت الوزارة مقتل ثمانية مسلحين. وأصيب اثنان.', 'ar')
    expect(arabic.shown(arabic.press(arabic.at('مقتل'), ['word', 'on', 'extend']))).toBe('مقتل ثمانية')
    expect(arabic.shown(arabic.press(arabic.at('مقتل'), ['sentence', 'on']))).toBe('وأصيب')
  })

  it('has no word in an empty text', () => {
    expect(new WordMap('', [], null).wordAt(0)).toBeNull()
  })
})

describe('selecting with the mouse', () => {
  it('takes words whole, and leaves what stands between them', () => {
    const text = 'At least ten bodies, “he” said.'
    const map = new WordMap(text, paragraphsOf(text), 'en')
    const whole = (start: number, end: number) => {
      const span = map.whole({ start, end })
      return text.slice(span.start, span.end)
    }
    expect(whole(4, 14)).toBe('least ten bodies')
    expect(whole(9, 12)).toBe('ten')
    expect(whole(19, 22)).toBe(', “')
  })
})
