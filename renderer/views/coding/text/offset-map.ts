import type { Span } from './segments.ts'

/**
 * Between places in the page and offsets in the source's text (UTF-16 units). It rests on one promise of the drawing:
 * a block carries `data-start`, and the text inside it is exactly the source's text from there on, nothing else.
 */

const textNode = 3

function textsIn(node: Node): Text[] {
  if (node.nodeType === textNode) return [node as Text]
  return [...node.childNodes].flatMap(textsIn)
}

function blockOf(node: Node): HTMLElement | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (at.nodeType !== 1) continue
    if ((at as HTMLElement).hasAttribute('data-start')) return at as HTMLElement
  }
  return null
}

function startOf(block: Element): number {
  return Number(block.getAttribute('data-start'))
}

/** The units of text before a boundary point that lies inside a node. */
function unitsBefore(root: Node, node: Node, offset: number): number {
  const boundary = node.nodeType === textNode ? node : (node.childNodes[offset] ?? null)
  let units = 0
  for (const text of textsIn(root)) {
    if (text === node) return units + offset
    if (boundary !== null && boundary !== node && (text === boundary || boundary.contains(text))) return units
    if (boundary === null && !node.contains(text) && follows(node, text)) return units
    units += text.data.length
  }
  return units
}

function follows(node: Node, text: Node): boolean {
  return (node.compareDocumentPosition(text) & 4) !== 0
}

/** The offset in the source's text of a boundary point of the page; null where it lies outside all text. */
export function offsetAt(root: Element, node: Node, offset: number): number | null {
  const block = blockOf(node)
  if (block !== null) return root.contains(block) ? startOf(block) + unitsBefore(block, node, offset) : null
  if (!root.contains(node)) return null
  const after = node.childNodes[offset]
  const next = after === undefined ? null : firstBlockFrom(root, after)
  if (next !== null) return startOf(next)
  const last = [...root.querySelectorAll('[data-start]')].at(-1)
  return last === undefined
    ? null
    : startOf(last) + textsIn(last).reduce((sum, text) => sum + text.data.length, 0)
}

function firstBlockFrom(root: Element, node: Node): Element | null {
  for (const block of root.querySelectorAll('[data-start]')) {
    if (node === block || node.contains(block) || follows(node, block)) return block
  }
  return null
}

/** A place in the page for an offset. At the border of two text nodes it takes the one that *leans* says. */
export function placeAt(
  block: Element,
  offset: number,
  leans: 'back' | 'on',
): { node: Text; offset: number } | null {
  let left = offset - startOf(block)
  const texts = textsIn(block)
  for (const text of texts) {
    if (left < text.data.length || (left === text.data.length && leans === 'back'))
      return { node: text, offset: left }
    left -= text.data.length
  }
  const last = texts.at(-1)
  return last && left === 0 ? { node: last, offset: last.data.length } : null
}

/** The words of a span without the white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  const end = span.end - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : null
}
