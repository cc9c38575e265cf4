import { cleanText } from '../clean-text.ts'
import { ReadRefusal, refusals } from '../read-refusal.ts'
import type { ReaderLimits } from '../reader-limits.ts'
import type { Reading } from '../reading.ts'
import { readGlyphs } from './glyph.ts'
import { hyphenJoiner } from './hyphens.ts'
import type { Line } from './line.ts'
import { pageLines } from './page-lines.ts'
import { pageText } from './paragraphs.ts'
import { documentInformation } from './pdf-information.ts'
import { loadPdfium, type Pdfium, releasePdfium } from './pdfium.ts'
import { upright } from './upright.ts'

const extractor = 'pdfium 2.1.13'
const betweenPages = '\n\n'

/** Codes of `FPDF_GetLastError`. */
const passwordWanted = 4
const unknownSecurity = 5

/**
 * The text of a PDF, page after page. Its date is left unknown: a PDF only says when the file was made.
 *
 * @throws ReadRefusal `encrypted`, `broken`, `image-only`, `no-letters`, `empty`, `too-many-pages`, `too-large` or
 * `too-much-memory`.
 */
export async function readPdf(bytes: Uint8Array, limits: ReaderLimits): Promise<Reading> {
  const pdfium = await loadPdfium(limits.pdfMegabytes)
  let outcome: 'read' | 'failed' = 'failed'
  try {
    const reading = withDocument(pdfium, bytes, (document) => readDocument(pdfium, document, limits))
    outcome = 'read'
    return reading
  } catch (error) {
    if (error instanceof ReadRefusal) throw error
    throw releasePdfium('failed').ranOutOfMemory ? refusals.tooMuchMemory() : refusals.broken('PDF')
  } finally {
    releasePdfium(outcome)
  }
}

function withDocument<T>(pdfium: Pdfium, bytes: Uint8Array, use: (document: number) => T): T {
  const address = pdfium.wasmExports.malloc(bytes.length)
  if (address === 0) throw refusals.tooMuchMemory()
  pdfium.HEAPU8.set(bytes, address)
  const document = pdfium._FPDF_LoadMemDocument(address, bytes.length, 0)
  try {
    if (document === 0) throw refusalOf(pdfium._FPDF_GetLastError())
    return use(document)
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document)
    pdfium.wasmExports.free(address)
  }
}

function refusalOf(error: number): ReadRefusal {
  return error === passwordWanted || error === unknownSecurity
    ? refusals.encrypted('PDF')
    : refusals.broken('PDF')
}

function readDocument(pdfium: Pdfium, document: number, limits: ReaderLimits): Reading {
  const count = pdfium._FPDF_GetPageCount(document)
  if (count === 0) throw refusals.broken('PDF')
  if (count > limits.pages) throw refusals.tooManyPages(limits.pages)
  const tally = { letters: 0, unmapped: 0, pictures: 0 }
  const pages: Line[][] = []
  for (let index = 0; index < count; index++) pages.push(readPage(pdfium, document, index, tally, limits))
  if (tally.letters === 0) throw tally.pictures > 0 ? refusals.imageOnly(count) : refusals.empty()
  if (tally.unmapped > tally.letters / 2) throw refusals.noLetters()
  return {
    ...joinPages(pages),
    mediaType: 'application/pdf',
    extractor,
    encoding: null,
    ...documentInformation(pdfium, document),
    publisher: null,
    url: null,
    published: null,
    language: null,
  }
}

type Tally = { letters: number; unmapped: number; pictures: number }

function readPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  tally: Tally,
  limits: ReaderLimits,
): Line[] {
  const page = pdfium._FPDF_LoadPage(document, index)
  if (page === 0) return []
  try {
    const found = readGlyphs(pdfium, page)
    for (const { kind, char, isUnmapped } of found.glyphs) {
      if (kind !== 'drawn' || char === ' ') continue
      tally.letters++
      if (isUnmapped) tally.unmapped++
    }
    tally.pictures += found.pictures
    if (tally.letters > limits.characters) throw refusals.tooMuchText(limits.characters)
    return pageLines(upright(found))
  } finally {
    pdfium._FPDF_ClosePage(page)
  }
}

function joinPages(pages: readonly Line[][]): { text: string; pages: { start: number }[] } {
  const joinHyphen = hyphenJoiner(pages.flat())
  const starts: { start: number }[] = []
  let text = ''
  for (const lines of pages) {
    const body = cleanText(pageText(lines, joinHyphen))
    if (text !== '' && body !== '') text += betweenPages
    starts.push({ start: text.length })
    text += body
  }
  return { text, pages: starts }
}
