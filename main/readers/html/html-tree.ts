import { parseHTML } from 'linkedom'

/** As much of the DOM as is read here; `main/` has no DOM types of its own. */
export type HtmlNode = {
  readonly nodeType: number
  readonly textContent: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly parentNode: HtmlNode | null
}

export type HtmlElement = HtmlNode & {
  readonly localName: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  closest(selector: string): HtmlElement | null
  remove(): void
}

export type HtmlDocument = {
  readonly documentElement: HtmlElement
  readonly body: HtmlElement
  readonly title: string
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

const element = 1
const text = 3

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === element
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === text
}

const dropped =
  'script:not([type="application/ld+json"]),style,noscript,template,iframe,object,embed,svg,math>annotation'

/**
 * A page as a tree. Nothing is fetched and nothing runs: linkedom has no network and is never asked to run scripts, and
 * what could be either is dropped at once. A piece of a page, as it is pasted, becomes the body of one.
 */
export function parsePage(html: string): HtmlDocument {
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)
  const page = isWhole ? html : wrapped(html)
  const { document } = parseHTML(page) as unknown as { document: HtmlDocument }
  for (const found of [...document.querySelectorAll(dropped)]) found.remove()
  return document
}

/** linkedom makes neither head nor body by itself, as a browser would. */
function wrapped(html: string): string {
  const inner = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '')
  const language = /<html[^>]*\slang=["']?([\w-]+)/i.exec(html)?.[1]
  return `<!doctype html><html${language === undefined ? '' : ` lang="${language}"`}><head></head><body>${inner}</body></html>`
}

/**
 * Goes through a tree in the order of the document, without recursion: a page can be nested deeper than the stack.
 *
 * @param enter whether to go on into the node's children.
 */
export function visit(
  root: HtmlElement,
  enter: (node: HtmlNode) => boolean,
  leave: (node: HtmlNode) => void = () => undefined,
) {
  let node: HtmlNode = root
  for (;;) {
    let next = enter(node) ? node.firstChild : null
    while (next === null) {
      leave(node)
      if (node === root || node.parentNode === null) return
      next = node.nextSibling
      if (next === null) node = node.parentNode
    }
    node = next
  }
}

/** How deep elements are nested in each other. */
export function depthOf(root: HtmlElement): number {
  let depth = 0
  let deepest = 0
  visit(
    root,
    () => {
      depth++
      deepest = Math.max(deepest, depth)
      return true
    },
    () => depth--,
  )
  return deepest
}
