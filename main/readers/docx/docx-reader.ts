import { strFromU8, type Unzipped } from 'fflate/browser'
import mammoth from 'mammoth'
import { cleanLine } from '../clean-text.ts'
import { blockText } from '../html/block-text.ts'
import { parsePage } from '../html/html-tree.ts'
import { ReadRefusal, refusals } from '../read-refusal.ts'
import type { ReaderLimits } from '../reader-limits.ts'
import type { Reading } from '../reading.ts'
import { authorName, titleFromProperties } from '../stated-names.ts'
import { packAgain, unzipTextParts } from './safe-unzip.ts'

/** Mammoth's list of footnotes links back to the text by this. */
const backLink = 'a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]'
/** A title of its own (the style "Title"), so that it is known from a heading. */
const styleMap = ["p[style-name='Title'] => p.document-title:fresh"]

/**
 * The text of a DOCX: paragraphs, headings, lists, tables, text boxes, and foot- and endnotes after the text. Deleted text,
 * comments and pictures are left out; a picture elsewhere is not fetched.
 *
 * @throws ReadRefusal `broken`, `too-large`.
 */
export async function readDocx(bytes: Uint8Array, limits: ReaderLimits): Promise<Reading> {
  const parts = unzipTextParts(bytes, limits)
  const html = await toHtml(parts)
  const document = parsePage(html)
  for (const link of [...document.querySelectorAll(backLink)]) link.remove()
  const properties = coreProperties(parts)
  return {
    text: blockText(document.body),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extractor: 'mammoth 1.13.0',
    encoding: null,
    title: properties.title ?? cleanLine(document.querySelector('p.document-title')?.textContent),
    author: properties.author,
    publisher: null,
    url: null,
    published: null,
    language: null,
  }
}

async function toHtml(parts: Unzipped): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(packAgain(parts)) },
      { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: withoutPictures },
    )
    return value
  } catch (error) {
    throw error instanceof ReadRefusal ? error : refusals.broken('DOCX')
  }
}

const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }))

/**
 * What the properties say. Their dates are those of the file; their author is often the machine's user, but a person can
 * see and change it.
 */
function coreProperties(parts: Unzipped): { title: string | null; author: string | null } {
  const core = textOf(parts, 'docProps/core.xml')
  return {
    title: titleFromProperties(elementText(core, 'title')),
    author: authorName(elementText(core, 'creator')),
  }
}

function textOf(parts: Unzipped, name: string): string {
  const part = parts[name]
  return part === undefined ? '' : strFromU8(part)
}

/** The properties are flat: an element by its local name, whatever the prefix. */
function elementText(xml: string, name: string): string | null {
  const inner = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)</`).exec(xml)?.[1] ?? ''
  const text = inner
    .replace(/&#x([\da-f]{1,6});/gi, (_, code) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/&#(\d{1,7});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
  return cleanLine(text)
}
