import { type HtmlElement, type HtmlNode, isElement, isText, visit } from './html-tree.ts'

const paragraphs = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul caption tbody thead tfoot'.split(
    ' ',
  ),
)
/** Blocks that follow each other on the next line, without a blank one between. */
const lines = new Set(['li', 'tr', 'dt', 'dd'])
const skipped = new Set(
  'script style noscript template iframe object embed svg button select textarea input'.split(' '),
)
const nothing: ReadonlySet<string> = new Set()
/** What HTML collapses; other spaces (no-break, thin) are part of the text. */
const collapsible = /[ \t\n\r\f]+/g

/**
 * The text of an element: paragraphs apart by a blank line, headings on their own, entries of lists and rows of tables one
 * a line, cells apart by a tab. Words are as in the page; bullets and numbers, which a browser adds, are not added.
 *
 * @param without names of elements to leave out.
 */
export function blockText(root: HtmlElement, without: ReadonlySet<string> = nothing): string {
  const writer = new BlockWriter()
  let preformatted = 0
  visit(
    root,
    (node) => {
      const isPre = isElement(node) && node.localName === 'pre'
      if (isPre) preformatted++
      return !(isElement(node) && without.has(node.localName)) && enter(node, writer, preformatted > 0)
    },
    (node) => {
      if (!isElement(node)) return
      if (node.localName === 'pre') preformatted--
      leave(node, writer)
    },
  )
  return writer.text()
}

function enter(node: HtmlNode, writer: BlockWriter, isPreformatted: boolean): boolean {
  if (isText(node)) {
    writer.write(node.textContent ?? '', isPreformatted ? 'preformatted' : 'flowing')
    return false
  }
  if (!isElement(node) || skipped.has(node.localName) || node.hasAttribute('hidden')) return false
  breakAround(node, writer)
  return true
}

function leave(element: HtmlElement, writer: BlockWriter) {
  if (element.localName !== 'br' && !skipped.has(element.localName)) breakAround(element, writer)
}

function breakAround(element: HtmlElement, writer: BlockWriter) {
  const { localName } = element
  if (localName === 'br') writer.endLine()
  else if (lines.has(localName)) writer.breakLine()
  else if (paragraphs.has(localName)) breakBlock(element, writer)
  else if (localName === 'td' || localName === 'th') writer.breakCell()
}

/** A paragraph inside an entry of a list or a cell does not part it from the others. */
function breakBlock(element: HtmlElement, writer: BlockWriter) {
  const parent =
    element.parentNode !== null && isElement(element.parentNode) ? element.parentNode.localName : ''
  if (parent === 'td' || parent === 'th') writer.breakWord()
  else if (lines.has(parent)) writer.breakLine()
  else writer.breakParagraph()
}

class BlockWriter {
  #written: string[] = []
  #pending: '' | '\t' | '\n' | '\n\n' = ''
  #space = false

  write(text: string, manner: 'flowing' | 'preformatted') {
    const words = manner === 'flowing' ? text.replace(collapsible, ' ') : text
    if (manner === 'preformatted' && words.trim() !== '') {
      this.#put(words.replace(/^\n/, ''))
      return
    }
    const body = words.trim() === '' ? '' : words.replace(/^ | $/g, '')
    if (body === '') {
      this.#space ||= words !== ''
      return
    }
    if (words.startsWith(' ')) this.#space = true
    this.#put(body)
    this.#space = words.endsWith(' ')
  }

  #put(text: string) {
    const gap = this.#pending === '' && this.#space ? ' ' : this.#pending
    this.#written.push(this.#written.length === 0 ? '' : gap, text)
    this.#pending = ''
    this.#space = false
  }

  breakWord() {
    this.#space = true
  }

  breakCell() {
    if (this.#pending === '') this.#pending = '\t'
    this.#space = false
  }

  /** Every `<br>` counts, so that two of them part paragraphs. */
  endLine() {
    this.#pending = this.#pending === '\n' || this.#pending === '\n\n' ? '\n\n' : '\n'
  }

  breakLine() {
    if (this.#pending !== '\n\n') this.#pending = '\n'
  }

  breakParagraph() {
    this.#pending = '\n\n'
  }

  text(): string {
    return this.#written.join('')
  }
}
