/** One shape of a font, and the letters it stands for: usually one, for lam-alef two. */
export type Shape = string

/**
 * A run of shapes, each half as wide as the type is high; marks take no room. `stepBack` moves the pen back after each, in
 * thousandths of the height: by 1000, a run is drawn from right to left.
 */
export type Run = { shapes: readonly Shape[]; x: number; y: number; size?: number; stepBack?: number }

export type PdfPage = { runs: readonly Run[]; isPainted?: 'painted' | 'blank' }

export type PdfOptions = {
  title?: string
  author?: string
  /** Whether the font says which letters its shapes stand for. */
  letters?: 'mapped' | 'unmapped'
  protection?: 'password' | 'none'
}

const pageHeight = 800

/** A run of Latin text. */
export function run(text: string, x: number, y: number, size = 10): Run {
  return { shapes: [...text], x, y, size }
}

/** A PDF made for a test: one font without outlines, so that only positions and letters matter. */
export function pdfOf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const shapes = [...new Set(pages.flatMap((page) => page.runs.flatMap(({ shapes }) => shapes)))]
  const code = (shape: Shape) => hex(shapes.indexOf(shape) + 1)
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const pageIds = pages.map((_, index) => 7 + index * 2)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`)
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R]${
      options.letters === 'unmapped' ? '' : ' /ToUnicode 5 0 R'
    } >>`,
  )
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [${marksWithoutWidth(shapes)}] /FontDescriptor << /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 500 800] /Ascent 800 /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 >> >>`,
  )
  add(stream(unicodeMap(shapes)))
  add(`<< ${entry('Title', options.title)}${entry('Author', options.author)}/Producer (test) >>`)
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 ${pageHeight}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageIds[index]! + 1} 0 R >>`,
    )
    add(stream(contentOf(page, code)))
  }
  return assemble(objects, options.protection === 'password' ? standardProtection : '')
}

function contentOf(page: PdfPage, code: (shape: Shape) => string): string {
  const text = page.runs.map(({ shapes, x, y, size = 10, stepBack = 0 }) => {
    const drawn = shapes.map((shape) => `<${code(shape)}>`).join(stepBack === 0 ? '' : ` ${stepBack} `)
    return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm [${drawn}] TJ ET`
  })
  return [...text, page.isPainted === 'painted' ? '0 0 300 300 re f' : ''].join('\n')
}

function marksWithoutWidth(shapes: readonly Shape[]): string {
  return shapes.map((shape, index) => (/^\p{M}$/u.test(shape) ? `${index + 1} [0]` : '')).join(' ')
}

function unicodeMap(shapes: readonly Shape[]): string {
  const lines = shapes.map((shape, index) => `<${hex(index + 1)}> <${utf16(shape)}>`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap end end`
}

/** Whatever stands in O and U, the empty password does not fit it. */
const standardProtection = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>] `

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

function stream(body: string): string {
  return `<< /Length ${body.length} >>\nstream\n${body}\nendstream`
}

function entry(name: string, value: string | undefined): string {
  return value === undefined ? '' : `/${name} <feff${utf16(value)}> `
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
}
