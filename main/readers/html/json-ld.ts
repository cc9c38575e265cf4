import type { HtmlDocument } from './html-tree.ts'

/** What publishers say of an article in JSON-LD (schema.org), as far as they say it. */
export type ArticleData = {
  headline?: string
  author?: string
  publisher?: string
  published?: string
  language?: string
  url?: string
}

type Thing = Record<string, unknown>

const articleType = /(?:Article|Report|Posting|Review|WebPage)$/

/** The statement about the article; of several, an article goes before the page it stands on. */
export function articleData(document: HtmlDocument): ArticleData {
  const things: Thing[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parsed(script.textContent ?? ''), things, 0)
  }
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)))
  const article = articles.find((thing) => typesOf(thing).every((type) => type !== 'WebPage')) ?? articles[0]
  if (article === undefined) return {}
  return withoutEmpty({
    headline: textOf(article.headline),
    author: namesOf(article.author, things),
    publisher: namesOf(article.publisher, things),
    published: textOf(article.datePublished),
    language: textOf(article.inLanguage),
    url:
      textOf(article.url) ??
      textOf(article.mainEntityOfPage) ??
      textOf(asThing(article.mainEntityOfPage)?.['@id']),
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

const deepest = 4

function collect(value: unknown, things: Thing[], depth: number) {
  if (depth > deepest) return
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1)
  const thing = asThing(value)
  if (thing === null) return
  things.push(thing)
  if (Array.isArray(thing['@graph'])) collect(thing['@graph'], things, depth + 1)
}

function asThing(value: unknown): Thing | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : null
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? withoutEntities(value) : undefined
}

const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' }

/** Many sites escape for HTML what JSON needs no escape for. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return name ? (named[name] ?? whole) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The names of persons or organisations given by name, by description, as a list, or by reference into the graph. */
function namesOf(value: unknown, things: readonly Thing[]): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).map((item) => {
    const thing = asThing(item)
    if (thing === null) return textOf(item)
    return (
      textOf(thing.name) ??
      textOf(things.find((other) => other['@id'] === thing['@id'] && 'name' in other)?.name)
    )
  })
  const found = names.filter((name) => name !== undefined)
  return found.length === 0 ? undefined : [...new Set(found)].join(', ')
}

function withoutEmpty(data: { [Key in keyof ArticleData]: string | undefined }): ArticleData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}
