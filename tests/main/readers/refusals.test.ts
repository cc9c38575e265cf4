import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../main/readers/read-document.ts'
import { type ReaderLimits, readerLimits, refuseBySize } from '../../../main/readers/reader-limits.ts'
import type { FailureCode } from '../../../main/readers/reading.ts'
import { docxOf, paragraph } from './write-docx.ts'
import { pdfOf, run } from './write-pdf.ts'

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)
const words = strToU8('The keeper of the mill had left the day before.')
const webPage = strToU8('<!DOCTYPE html><html><body><p>Not found</p></body></html>')
const pdf = pdfOf([{ runs: [run('A page with words on it.', 50, 700)] }])
const docx = docxOf(paragraph('A paragraph.'))

function protectedOffice(): Uint8Array {
  return Uint8Array.from([
    ...oldOffice,
    ...new Array(600).fill(0),
    ...Buffer.from('EncryptedPackage', 'utf16le'),
  ])
}

async function refusal(
  name: string,
  bytes: Uint8Array,
  limits: Partial<ReaderLimits> = {},
  encoding?: string,
) {
  const request = encoding === undefined ? { name, bytes } : { name, bytes, encoding }
  return readDocument(request, { ...readerLimits, ...limits })
}

const cases: [what: string, name: string, bytes: Uint8Array, code: FailureCode, sentence: RegExp][] = [
  ['an empty file', 'a.txt', new Uint8Array(), 'empty', /check that it is the right file/],
  ['a text of blanks', 'a.txt', strToU8(' \n\t '), 'empty', /holds no text/],
  [
    'a page without words',
    'a.html',
    strToU8('<html><body><img src="x.png"></body></html>'),
    'empty',
    /holds no text/,
  ],
  ['a DOCX without words', 'a.docx', docxOf(paragraph('')), 'empty', /holds no text/],
  ['a PDF of blank pages', 'a.pdf', pdfOf([{ runs: [] }]), 'empty', /holds no text/],
  ['a scanned PDF', 'a.pdf', pdfOf([{ runs: [], isPainted: 'painted' }]), 'image-only', /OCR/],
  [
    'a PDF whose shapes are no letters',
    'a.pdf',
    pdfOf([{ runs: [run('A page with words on it.', 50, 700)] }], { letters: 'unmapped' }),
    'no-letters',
    /OCR/,
  ],
  [
    'a PDF with a password',
    'a.pdf',
    pdfOf([{ runs: [run('Words.', 50, 700)] }], { protection: 'password' }),
    'encrypted',
    /The PDF is protected by a password: save a copy without/,
  ],
  [
    'a DOCX with a password',
    'a.docx',
    protectedOffice(),
    'encrypted',
    /The document is protected by a password/,
  ],
  ['a cut PDF', 'a.pdf', pdf.slice(0, 400), 'broken', /The PDF is damaged or cut short/],
  ['a cut DOCX', 'a.docx', docx.slice(0, docx.length - 60), 'broken', /The DOCX is damaged or cut short/],
  ['a DOCX with broken XML', 'a.docx', docxOf('<w:p><w:r>'), 'broken', /The DOCX is damaged/],
  [
    'a page named .pdf',
    'a.pdf',
    webPage,
    'wrong-extension',
    /named \.pdf but looks like a web page: rename it to \.html/,
  ],
  [
    'a PDF named .txt',
    'a.txt',
    pdf,
    'wrong-extension',
    /named \.txt but looks like a PDF: rename it to \.pdf/,
  ],
  ['a PDF named .docx', 'a.docx', pdf, 'wrong-extension', /looks like a PDF/],
  ['a DOCX named .pdf', 'a.pdf', docx, 'wrong-extension', /looks like a DOCX: rename it to \.docx/],
  ['a page named .txt', 'a.txt', webPage, 'wrong-extension', /rename it to \.html/],
  ['text named .pdf', 'a.pdf', words, 'wrong-extension', /looks like plain text: rename it to \.txt/],
  ['text named .html', 'a.html', words, 'wrong-extension', /looks like plain text/],
  [
    'a picture named .docx',
    'a.docx',
    png,
    'wrong-extension',
    /looks like a picture \(PNG\): save it as text, PDF or DOCX/,
  ],
  [
    'an old Word file named .docx',
    'a.docx',
    Uint8Array.from(oldOffice),
    'wrong-extension',
    /from before 2007/,
  ],
  [
    'a workbook named .docx',
    'a.docx',
    zipSync({ 'xl/workbook.xml': words }),
    'wrong-extension',
    /an Excel workbook/,
  ],
  [
    'noise named .pdf',
    'a.pdf',
    noise,
    'wrong-extension',
    /named \.pdf but is not a PDF: open it in the program/,
  ],
  ['noise named .txt', 'a.txt', noise, 'encoding', /choose its encoding, or save it again as UTF-8/],
  [
    'noise without a name for it',
    'a.bin',
    noise,
    'unsupported',
    /cannot be read: save it as text, HTML, PDF or DOCX/,
  ],
  ['a picture', 'a.png', png, 'unsupported', /a picture \(PNG\), which cannot be read/],
  ['an RTF document', 'a.rtf', strToU8('{\\rtf1\\ansi Words.}'), 'unsupported', /an RTF document/],
  ['an archive', 'a.zip', zipSync({ 'a.txt': words }), 'unsupported', /a zip archive/],
  ['an OpenDocument text', 'a.odt', odt(), 'unsupported', /an OpenDocument file/],
  [
    'a damaged archive',
    'a.zip',
    zipSync({ 'a.txt': words }).slice(0, 40),
    'broken',
    /The archive is damaged/,
  ],
]

function odt(): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': words,
  })
}

describe('a document that cannot be read gets one sentence', () => {
  it.each(cases)('%s', async (_what, name, bytes, code, sentence) => {
    const answer = await refusal(name, bytes)
    expect(answer).toMatchObject({ code, error: expect.stringMatching(sentence) })
    expect((answer as { error: string }).error).toMatch(/^[A-Z][^\n]*[.]$/)
  })

  it('for an unknown encoding', async () => {
    expect(await refusal('a.txt', words, {}, 'ebcdic-9')).toMatchObject({
      code: 'encoding',
      details: { encoding: 'ebcdic-9' },
    })
  })

  it('for size, before it is read and by the same words after', async () => {
    expect(refuseBySize(200 * 1024 * 1024)).toMatchObject({
      code: 'too-large',
      error: 'The file is larger than 100 MB: split it or save it without pictures, then import it.',
    })
    expect(refuseBySize(100 * 1024 * 1024)).toBeNull()
    expect(await refusal('a.txt', words, { bytes: 20 })).toMatchObject({ code: 'too-large' })
  })

  it('for more text than allowed', async () => {
    expect(await refusal('a.txt', words, { characters: 20 })).toMatchObject({ code: 'too-large' })
    expect(await refusal('a.pdf', pdf, { characters: 5 })).toMatchObject({ code: 'too-large' })
  })

  it('for more memory than PDFium is allowed', async () => {
    const large = pdfOf([{ runs: [run('A page.', 50, 700)] }], { title: 'x'.repeat(1_500_000) })
    expect(await refusal('a.pdf', large, { pdfMegabytes: 20 })).toMatchObject({ code: 'too-much-memory' })
    expect(await refusal('a.pdf', pdf, { pdfMegabytes: 20 })).toMatchObject({
      text: 'A page with words on it.',
    })
  })
})

describe('what is read all the same', () => {
  it.each([
    ['without an extension', 'statement', words, 'text/plain'],
    ['with an unknown extension', 'statement.log', words, 'text/plain'],
    ['a PDF without an extension', 'statement', pdf, 'application/pdf'],
    ['HTML in Markdown', 'statement.md', webPage, 'text/markdown'],
    ['a capital extension', 'STATEMENT.PDF', pdf, 'application/pdf'],
    ['a name that ends in a folder', 'reports.pdf/statement', words, 'text/plain'],
  ])('%s', async (_what, name, bytes, mediaType) => {
    expect(await refusal(name, bytes)).toMatchObject({ mediaType })
  })
})
