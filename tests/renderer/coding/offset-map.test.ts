import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { offsetAt, placeAt, trimmed } from '../../../renderer/views/coding/text/offset-map.ts'
import { paragraphsOf } from '../../../renderer/views/coding/text/paragraphs.ts'
import { segmentsOf } from '../../../renderer/views/coding/text/segments.ts'

const text = 'Eight 👩‍👩‍👧‍👦 dead 😀, he said.\n\nأعلنت الوزارةُ مقتل ثمانية مسلحين\nEnd'

/** The text as the view draws it: blocks, and nested marks that cut the text into several nodes. */
function drawn() {
  const marks = [
    { start: 3, end: 22 },
    { start: 17, end: 30 },
    { start: text.indexOf('الوزارة'), end: text.indexOf('مقتل') + 2 },
  ]
  const { document } = parseHTML('<html><body><div id="root"></div></body></html>')
  const root = document.querySelector('#root') as unknown as HTMLElement
  for (const block of paragraphsOf(text)) {
    const paragraph = root.ownerDocument.createElement('p')
    paragraph.setAttribute('data-start', String(block.start))
    for (const segment of segmentsOf(block, marks)) {
      let into: HTMLElement = paragraph
      for (const _ of segment.marks) into = into.appendChild(root.ownerDocument.createElement('mark'))
      into.appendChild(root.ownerDocument.createTextNode(text.slice(segment.start, segment.end)))
    }
    root.appendChild(paragraph)
  }
  return root
}

function texts(node: Node): Text[] {
  return node.nodeType === 3 ? [node as Text] : [...node.childNodes].flatMap(texts)
}

describe('from the page to the text and back', () => {
  it('gives each boundary inside each text node its offset, in UTF-16 units, emoji and Arabic too', () => {
    const root = drawn()
    for (const block of root.querySelectorAll('[data-start]')) {
      let expected = Number(block.getAttribute('data-start'))
      for (const node of texts(block)) {
        for (let at = 0; at <= node.data.length; at++) {
          expect(offsetAt(root, node, at)).toBe(expected + at)
        }
        expect(text.slice(expected, expected + node.data.length)).toBe(node.data)
        expected += node.data.length
      }
    }
  })

  it('finds the place of every offset of every block', () => {
    const root = drawn()
    const blocks = [...root.querySelectorAll('[data-start]')]
    for (const [index, { start, end }] of paragraphsOf(text).entries()) {
      for (let offset = start; offset <= end; offset++) {
        for (const leans of ['back', 'on'] as const) {
          const place = placeAt(blocks[index] as Element, offset, leans)
          expect(place && offsetAt(root, place.node, place.offset)).toBe(offset)
        }
      }
      expect(placeAt(blocks[index] as Element, end + 1, 'on')).toBeNull()
    }
  })

  it('reads boundaries that name an element and a child, as a triple click gives them', () => {
    const root = drawn()
    const [first, second, third] = paragraphsOf(text)
    const [one] = root.querySelectorAll('[data-start]')
    expect(offsetAt(root, one as Node, 0)).toBe(first?.start)
    expect(offsetAt(root, one as Node, one?.childNodes.length ?? 0)).toBe(first?.end)
    expect(offsetAt(root, root, 1)).toBe(second?.start)
    expect(offsetAt(root, root, 3)).toBe(third?.end)
  })

  it('knows nothing of places outside the text', () => {
    const root = drawn()
    const body = root.parentNode as Node
    expect(offsetAt(root, body, 0)).toBeNull()
  })

  it('drops white space at the ends of a selection', () => {
    const span = trimmed(text, { start: 5, end: text.indexOf('أ') + 1 })
    expect(span && text.slice(span.start, span.end)).toBe(text.slice(6, text.indexOf('أ') + 1))
    expect(trimmed(text, { start: 5, end: 6 })).toBeNull()
    const blank = text.indexOf('\n')
    expect(trimmed(text, { start: blank - 5, end: blank + 2 })).toEqual({ start: blank - 5, end: blank })
  })
})
