import { unzipSync } from 'fflate/browser'
import { decodeBytes } from './encoding/decode-bytes.ts'
import { guessEncoding } from './encoding/guess-encoding.ts'
import { utf16Order } from './encoding/utf-16.ts'

/** What there is a reader for. */
export type DocumentKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx'

/** What bytes look like, whatever the file is called. `found` is said to a person after "looks like". */
export type DocumentLook =
  /** Certain to be of a kind that a reader exists for, and the extension it should have. */
  | { as: 'kind'; kind: DocumentKind; extension: string; found: string }
  /** Certain to be something without a reader. */
  | { as: 'other'; found: string }
  | { as: 'protected' }
  | { as: 'damaged-zip' }
  | { as: 'text' }
  | { as: 'data' }

/**
 * What the first bytes of files say (as Latin-1), each with where it stands: the picture and office formats that people
 * try to import. All pieces of an entry must be there.
 */
const signatures: readonly { found: string; pieces: readonly [at: number, bytes: string][] }[] = [
  { found: 'a picture (PNG)', pieces: [[0, '\x89PNG\r\n']] },
  { found: 'a picture (JPEG)', pieces: [[0, '\xff\xd8\xff']] },
  { found: 'a picture (GIF)', pieces: [[0, 'GIF87a']] },
  { found: 'a picture (GIF)', pieces: [[0, 'GIF89a']] },
  { found: 'a picture (TIFF)', pieces: [[0, 'II*\0']] },
  { found: 'a picture (TIFF)', pieces: [[0, 'MM\0*']] },
  {
    found: 'a picture (WebP)',
    pieces: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { found: 'a film or a picture', pieces: [[4, 'ftyp']] },
  {
    found: 'a recording',
    pieces: [
      [0, 'RIFF'],
      [8, 'WAVE'],
    ],
  },
  { found: 'a recording', pieces: [[0, 'ID3\x03']] },
  { found: 'a recording', pieces: [[0, 'ID3\x04']] },
  { found: 'a recording', pieces: [[0, 'OggS\0']] },
  { found: 'a film', pieces: [[0, '\x1aE\xdf\xa3']] },
  { found: 'an RTF document', pieces: [[0, '{\\rtf']] },
  { found: 'a packed archive', pieces: [[0, 'Rar!\x1a']] },
  { found: 'a packed archive', pieces: [[0, '7z\xbc\xaf']] },
  { found: 'a packed archive', pieces: [[0, '\x1f\x8b']] },
  { found: 'a database', pieces: [[0, 'SQLite format 3\0']] },
]
const officeBefore2007 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const zips = ['PK\x03\x04', 'PK\x05\x06']
/** Some programs put a few bytes before the PDF's own beginning. */
const pdf = /^[^\w<]*%PDF-/
const webPage = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype html|<html[\s>])/is

const headBytes = 4096
const sampleBytes = 64 * 1024

/** Looks at the first bytes (of a zip: at the names inside), never at the whole. */
export function lookAt(bytes: Uint8Array): DocumentLook {
  const head = headText(bytes)
  if (pdf.test(head)) return { as: 'kind', kind: 'pdf', extension: 'pdf', found: 'a PDF' }
  if (zips.some((start) => head.startsWith(start))) return lookIntoZip(bytes, head)
  if (head.startsWith(officeBefore2007)) return lookIntoOffice(bytes)
  const signature = signatures.find(({ pieces }) => pieces.every(([at, bytes]) => head.startsWith(bytes, at)))
  if (signature !== undefined) return { as: 'other', found: signature.found }
  if (webPage.test(head)) return { as: 'kind', kind: 'html', extension: 'html', found: 'a web page' }
  return { as: guessEncoding(bytes.subarray(0, sampleBytes)) === null ? 'data' : 'text' }
}

/** The first bytes as Latin-1, or as what they say where they are UTF-16. */
function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headBytes)
  const order =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : null
  const wide = order ?? utf16Order(head)
  return wide === null
    ? Buffer.from(head)
        .toString('latin1')
        .replace(/^\xef\xbb\xbf/, '')
    : decodeBytes(head, wide)
}

function lookIntoZip(bytes: Uint8Array, head: string): DocumentLook {
  const packedAs = /mimetypeapplication\/([\w.+-]+)/.exec(head)?.[1]
  if (packedAs === 'epub+zip') return { as: 'other', found: 'an e-book (EPUB)' }
  if (packedAs?.startsWith('vnd.oasis.opendocument')) return { as: 'other', found: 'an OpenDocument file' }
  const names = zipNames(bytes)
  const holds = (folder: string) => names.some((name) => name.startsWith(folder))
  if (names.length === 0) return { as: 'damaged-zip' }
  if (holds('word/')) return { as: 'kind', kind: 'docx', extension: 'docx', found: 'a DOCX' }
  if (holds('xl/')) return { as: 'other', found: 'an Excel workbook' }
  if (holds('ppt/')) return { as: 'other', found: 'a PowerPoint presentation' }
  return { as: 'other', found: 'a zip archive' }
}

/** The names inside an archive, without unpacking anything; none if it is damaged. */
function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
  } catch {
    return []
  }
  return names
}

/** Office packs a document with a password into the container of its old formats. */
function lookIntoOffice(bytes: Uint8Array): DocumentLook {
  const isProtected = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  )
  return isProtected ? { as: 'protected' } : { as: 'other', found: 'an Office document from before 2007' }
}
