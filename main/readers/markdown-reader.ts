import { cleanLine } from './clean-text.ts'
import { decodeText } from './encoding/decode-text.ts'
import type { Reading } from './reading.ts'
import { statedDate } from './stated-date.ts'

const frontMatter = /^\ufeff?---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/s
const heading = /^#[ \t]+(.+?)[ \t]*#*[ \t]*$/m
const underlined = /^(\S.*)\r?\n=+[ \t]*$/m

/** Markdown as it is, marks included. Its title and the like are read from the lines at its head, where it has them. */
export function readMarkdown(bytes: Uint8Array, correction: string | undefined): Reading {
  const { text, encoding } = decodeText(bytes, correction)
  const [whole = '', head = ''] = frontMatter.exec(text) ?? []
  const said = (...names: string[]) =>
    names.map((name) => entry(head, name)).find((value) => value !== null) ?? null
  return {
    text,
    mediaType: 'text/markdown',
    extractor: 'markdown 1',
    encoding,
    title: said('title') ?? firstHeading(text.slice(whole.length)),
    author: said('author', 'authors'),
    publisher: said('publisher', 'site'),
    url: addressIn(said('url', 'source', 'link', 'canonical_url')),
    published: statedDate(said('date', 'published')),
    language: said('lang', 'language'),
  }
}

/** A line `name: value` of the head; lists and nested values are left alone. */
function entry(head: string, name: string): string | null {
  const value = new RegExp(`^${name}[ \\t]*:[ \\t]*(.+)$`, 'im').exec(head)?.[1] ?? ''
  return cleanLine(value.replace(/^(["'])(.*)\1\s*$/, '$2').replace(/^[[{|>].*$/, ''))
}

/** A heading of the first level before any other text is the title; further down it is only a heading. */
function firstHeading(text: string): string | null {
  const start = text.slice(0, 2_000)
  const found = heading.exec(start) ?? underlined.exec(start)
  return found !== null && start.slice(0, found.index).trim() === ''
    ? cleanLine(withoutSigns(found[1]))
    : null
}

/** The words of a heading without the signs of bold, italics and code. */
function withoutSigns(words = ''): string {
  return words.replace(/(\*\*|\*|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
}

function addressIn(text: string | null): string | null {
  return text !== null && /^https?:\/\/\S+$/.test(text) ? text : null
}
