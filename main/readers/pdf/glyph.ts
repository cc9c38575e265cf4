import type { Pdfium } from './pdfium.ts'

/** One character of a page where it is drawn. Lengths in points, y upwards. */
export type Glyph = {
  /** One code point. */
  char: string
  /**
   * `drawn`: it is on the page. `gap`: PDFium put a space between two words of one run. `seam`: it put a space between two
   * runs, which may be wrong. `break`: a line ends here. `hyphen`: a line ends here in a hyphen.
   */
  kind: 'drawn' | 'gap' | 'seam' | 'break' | 'hyphen'
  left: number
  right: number
  bottom: number
  top: number
  /** Where the pen stood: y is the baseline. */
  x: number
  y: number
  /** Height of the type. */
  em: number
  /** Quarters the letter is turned by, counter-clockwise: 0 is upright. */
  turn: number
  /** The file does not say which letter the shape stands for. */
  isUnmapped: boolean
}

/** The box of a text object: what is inked, also where PDFium keeps no character for it. A space has a box without width. */
export type InkBox = { left: number; right: number; bottom: number; top: number }

export type PageGlyphs = {
  glyphs: Glyph[]
  ink: InkBox[]
  /** Pictures and drawn shapes: what a page without letters shows instead. */
  pictures: number
}

const textObject = 1

/** All characters of a page in the order PDFium puts them, which follows the content of the file. */
export function readGlyphs(pdfium: Pdfium, page: number): PageGlyphs {
  const text = pdfium._FPDFText_LoadPage(page)
  if (text === 0) return { glyphs: [], ink: [], pictures: 0 }
  const buffer = pdfium.wasmExports.malloc(64)
  try {
    const count = pdfium._FPDFText_CountChars(text)
    const glyphs: Glyph[] = []
    for (let index = 0; index < count; index++) {
      const glyph = readGlyph(pdfium, text, index, buffer)
      if (glyph !== null) glyphs.push(glyph)
    }
    return { glyphs, ...readObjects(pdfium, page, buffer) }
  } finally {
    pdfium.wasmExports.free(buffer)
    pdfium._FPDFText_ClosePage(text)
  }
}

function readGlyph(pdfium: Pdfium, text: number, index: number, buffer: number): Glyph | null {
  const code = pdfium._FPDFText_GetUnicode(text, index)
  const isUnmapped = pdfium._FPDFText_HasUnicodeMapError(text, index) === 1
  const isHyphen = pdfium._FPDFText_IsHyphen(text, index) === 1
  const isGenerated = pdfium._FPDFText_IsGenerated(text, index) === 1
  if (code === 0x0d || (code < 0x20 && code !== 0x0a && !isUnmapped && !isHyphen)) return null
  pdfium._FPDFText_GetCharBox(text, index, buffer, buffer + 8, buffer + 16, buffer + 24)
  pdfium._FPDFText_GetCharOrigin(text, index, buffer + 32, buffer + 40)
  const [left, right, bottom, top, x, y] = new Float64Array(pdfium.HEAPU8.buffer, buffer, 6) as unknown as Six
  pdfium._FPDFText_GetMatrix(text, index, buffer)
  const matrix = new Float32Array(pdfium.HEAPU8.buffer, buffer, 4)
  const em = pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(matrix[2] ?? 0, matrix[3] ?? 1)
  const turn = (Math.round(Math.atan2(matrix[1] ?? 0, matrix[0] ?? 1) / (Math.PI / 2)) + 4) % 4
  const isSpace = code === 0x20 || code === 0xa0
  return {
    char: isUnmapped ? '\ufffd' : character(code),
    kind: isHyphen
      ? 'hyphen'
      : code === 0x0a
        ? 'break'
        : !isSpace || right > left
          ? 'drawn'
          : isGenerated
            ? 'gap'
            : 'seam',
    ...{ left, right, bottom, top, x, y, em, turn, isUnmapped },
  }
}

type Six = [number, number, number, number, number, number]

/** Surrogates, control and non-characters stand for nothing on a page. */
function character(code: number): string {
  return (code >= 0xd800 && code < 0xe000) || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
}

function readObjects(pdfium: Pdfium, page: number, buffer: number): { ink: InkBox[]; pictures: number } {
  const ink: InkBox[] = []
  const count = pdfium._FPDFPage_CountObjects(page)
  for (let index = 0; index < count; index++) {
    const object = pdfium._FPDFPage_GetObject(page, index)
    if (pdfium._FPDFPageObj_GetType(object) !== textObject) continue
    pdfium._FPDFPageObj_GetBounds(object, buffer, buffer + 4, buffer + 8, buffer + 12)
    const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(pdfium.HEAPU8.buffer, buffer, 4)
    ink.push({ left, right, bottom, top })
  }
  return { ink, pictures: count - ink.length }
}
