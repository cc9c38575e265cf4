import { cleanLine } from '../clean-text.ts'
import { authorName, titleFromProperties } from '../stated-names.ts'
import type { Pdfium } from './pdfium.ts'

/** What the PDF says of itself. Its dates are those of the file, not of what it reports, and are not read. */
export function documentInformation(
  pdfium: Pdfium,
  document: number,
): { title: string | null; author: string | null } {
  return {
    title: titleFromProperties(metaText(pdfium, document, 'Title')),
    author: authorName(metaText(pdfium, document, 'Author')),
  }
}

function metaText(pdfium: Pdfium, document: number, tag: string): string | null {
  const name = pdfium.wasmExports.malloc(tag.length + 1)
  pdfium.HEAPU8.set([...Buffer.from(tag, 'latin1'), 0], name)
  const length = pdfium._FPDF_GetMetaText(document, name, 0, 0)
  const buffer = pdfium.wasmExports.malloc(Math.max(length, 2))
  try {
    pdfium._FPDF_GetMetaText(document, name, buffer, length)
    const bytes = pdfium.HEAPU8.slice(buffer, buffer + Math.max(length - 2, 0))
    return cleanLine(new TextDecoder('utf-16le').decode(bytes).replaceAll('\0', ''))
  } finally {
    pdfium.wasmExports.free(name)
    pdfium.wasmExports.free(buffer)
  }
}
