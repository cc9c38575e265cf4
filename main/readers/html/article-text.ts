import { Readability } from '@mozilla/readability'
import { blockText } from './block-text.ts'
import { depthOf, type HtmlDocument, type HtmlElement } from './html-tree.ts'

/** Below this, what Readability found may be a caption or a notice rather than the document. */
const enoughCharacters = 600
/** And then, below this share of the page's text, it has missed it: a short statement, a table, a letter. */
const leastShare = 0.3

/** Readability's time grows with the square of the depth; pages that people write are 30 deep, and rarely 100. */
const deepest = 400

/**
 * The main text of a page. Where Readability finds no article, the whole body without its navigation.
 *
 * Readability changes the tree: read everything else before.
 */
export function articleText(document: HtmlDocument): { text: string; extractor: string } {
  const whole = bodyText(document)
  if (depthOf(document.body) > deepest) return { text: whole, extractor: bodyExtractor }
  const article = new Readability<HtmlElement>(document as never, {
    serializer: (node) => node as never,
    keepClasses: false,
    charThreshold: 250,
  }).parse()
  const text = article?.content ? blockText(article.content) : ''
  const isArticle = text.length >= enoughCharacters || text.length >= whole.length * leastShare
  return isArticle ? { text, extractor: 'readability 0.6.0' } : { text: whole, extractor: bodyExtractor }
}

const bodyExtractor = 'page body 1'
const around = new Set(['nav', 'header', 'footer', 'aside'])

function bodyText(document: HtmlDocument): string {
  const main = document.querySelector('main, article, [role="main"]') ?? document.body
  return blockText(main, around)
}
