import { cleanLine } from '../clean-text.ts'
import { statedDate } from '../stated-date.ts'
import { authorName } from '../stated-names.ts'
import type { HtmlDocument, HtmlElement } from './html-tree.ts'
import { articleData } from './json-ld.ts'

export type PageMetadata = {
  title: string | null
  author: string | null
  publisher: string | null
  url: string | null
  published: string | null
  /** As the page says it; unchecked. */
  language: string | null
}

/**
 * What a page says of itself, from what is most deliberate (JSON-LD, Open Graph) to what is least. To be asked before
 * Readability, which takes the page apart.
 *
 * @param html the page as text, for what browsers note on saving it.
 */
export function pageMetadata(document: HtmlDocument, html: string): PageMetadata {
  const data = articleData(document)
  const meta = metaReader(document)
  const publisher = publisherOf([
    meta('og:site_name'),
    data.publisher,
    meta('citation_journal_title', 'dc.publisher', 'publisher', 'application-name'),
  ])
  return {
    title: titleOf(
      document,
      [data.headline, meta('og:title', 'twitter:title', 'dc.title', 'citation_title')],
      publisher,
    ),
    author: nameOf([
      data.author,
      meta(
        'author',
        'article:author',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'citation_author',
        'byl',
      ),
      textIn(document, '[itemprop="author"] [itemprop="name"]'),
      textIn(document, '[itemprop="author"]'),
      textIn(document, 'a[rel="author"]'),
    ]),
    publisher,
    url: addressOf(document, [data.url, meta('og:url')], html),
    published:
      statedDate(data.published) ??
      statedDate(
        meta(
          'article:published_time',
          'og:published_time',
          'datepublished',
          'parsely-pub-date',
          'sailthru.date',
        ) ??
          meta(
            'publish-date',
            'publication_date',
            'pubdate',
            'dc.date.issued',
            'dcterms.created',
            'dc.date',
          ) ??
          meta('citation_publication_date', 'article.published', 'date'),
      ) ??
      statedDate(markedTime(document)),
    language: languageOf(document, meta('content-language', 'dc.language', 'og:locale') ?? data.language),
  }
}

/** Reads `<meta>` by the first of several names that says something, whichever attribute carries the name. */
function metaReader(document: HtmlDocument): (...names: string[]) => string | undefined {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => element.getAttribute(key))
      .find(Boolean)
    const content = element.getAttribute('content')?.trim() ?? ''
    for (const key of (name ?? '').toLowerCase().split(/\s+/)) {
      if (content !== '' && !found.has(key)) found.set(key, content)
    }
  }
  return (...names) => names.map((name) => found.get(name)).find((content) => content !== undefined)
}

/** The headline, or the page's title without the name of the site that many put after it. */
function titleOf(
  document: HtmlDocument,
  said: readonly (string | undefined)[],
  publisher: string | null,
): string | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => cleanLine(heading.textContent))
  const whole = cleanLine(said.find((title) => title !== undefined)) ?? cleanLine(document.title)
  const heading = headings.find((text) => text !== null && text.length > 8 && whole?.startsWith(text))
  if (whole === null) return headings.length === 1 ? (headings[0] ?? null) : null
  return heading ?? withoutSite(whole, publisher)
}

function withoutSite(title: string, publisher: string | null): string {
  const parts = /^(.*\S)\s+[|–—·:-]\s+([^|–—·]+)$/.exec(title)
  const same = (a: string, b: string) =>
    a.toLowerCase().replace(/\W/g, '') === b.toLowerCase().replace(/\W/g, '')
  return parts?.[1] !== undefined && publisher !== null && same(parts[2] ?? '', publisher) ? parts[1] : title
}

/** The first that names someone; sites also put their section there ("U.S.") or their address. */
function publisherOf(said: readonly (string | undefined)[]): string | null {
  const names = said.map((name) => cleanLine(name)).filter((name) => name !== null && !isAddress(name))
  return names.find((name) => name !== null && /\p{L}{3}/u.test(name)) ?? names[0] ?? null
}

const longestName = 120

/** The first that is a name: no address, no line of dates and handles. Without the "By". */
function nameOf(said: readonly (string | null | undefined)[]): string | null {
  for (const words of said) {
    const name = authorName(cleanLine(words)?.replace(/^by[:\s]+/i, '') ?? null)
    if (name !== null && !isAddress(name) && !/\d{2}|@/.test(name) && name.length <= longestName) return name
  }
  return null
}

function isAddress(text: string): boolean {
  return /^(?:https?:|www\.|@)/i.test(text)
}

function addressOf(
  document: HtmlDocument,
  said: readonly (string | undefined)[],
  html: string,
): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  const saved =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s+Page saved with SingleFile\s+url:\s*(\S+)/i.exec(html)
  for (const address of [canonical, ...said, saved?.[1], saved?.[2]]) {
    if (address && /^https?:\/\/[^\s/]/i.test(address)) return address
  }
  return null
}

/** A `<time>` that the markup calls the date of publication, or the only date in the heading of the only article. */
function markedTime(document: HtmlDocument): string | null {
  const marked = document.querySelector(
    '[itemprop~="datePublished"], time[pubdate], time.published, .published time',
  )
  if (marked !== null)
    return marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent
  const headings = [...document.querySelectorAll('article h1, main h1')]
  const scope = headings.length === 1 ? headings[0]?.closest('article, main') : null
  const times = [...(scope?.querySelectorAll('time[datetime]') ?? [])].filter((time) => !isUpdate(time))
  const days = new Set(times.map((time) => statedDate(time.getAttribute('datetime'))))
  return days.size === 1 ? ([...days][0] ?? null) : null
}

function isUpdate(time: HtmlElement): boolean {
  return /updat|modif/i.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`)
}

function languageOf(document: HtmlDocument, said: string | undefined): string | null {
  const root = document.documentElement
  return cleanLine(
    root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? document.body?.getAttribute('lang') ?? said,
  )
}

function textIn(document: HtmlDocument, selector: string): string | null {
  return document.querySelector(selector)?.textContent ?? null
}
