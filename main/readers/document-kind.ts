import { type DocumentKind, lookAt } from './document-look.ts'
import { refusals } from './read-refusal.ts'

const kindOfExtension: Record<string, DocumentKind> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
}

/** Without the dot, for file dialogs. */
export const readableExtensions: readonly string[] = Object.keys(kindOfExtension)

const tag = /<[a-z!/][^<>]*>/i

/**
 * Which reader a document is for: by its bytes, and by its name where bytes cannot tell (Markdown, a piece of a page, text
 * in an unknown encoding).
 *
 * A name and bytes that contradict each other are refused rather than read as what the bytes seem to be: a report.pdf
 * that holds a web page is most often the error page that came down in the report's place.
 *
 * @throws ReadRefusal `wrong-extension`, `encrypted` or `unsupported`.
 */
export function documentKind(name: string, bytes: Uint8Array): DocumentKind {
  const extension = extensionOf(name)
  const named = kindOfExtension[extension] ?? null
  const look = lookAt(bytes)
  switch (look.as) {
    case 'protected':
      throw refusals.encrypted('document')
    case 'damaged-zip':
      throw named === 'docx' ? refusals.broken('DOCX') : refusals.broken('archive')
    case 'kind':
      if (named === null || named === look.kind) return look.kind
      if (named === 'markdown' && look.kind === 'html') return named
      throw refusals.wrongExtension(extension, look.found, look.extension)
    case 'other':
      throw named === null
        ? refusals.unsupported(look.found)
        : refusals.wrongExtension(extension, look.found, null)
    case 'text':
      if (named === null) return 'text'
      if (named === 'text' || named === 'markdown' || (named === 'html' && hasTags(bytes))) return named
      throw refusals.wrongExtension(extension, 'plain text', 'txt')
    case 'data':
      if (named === null) throw refusals.unsupported('the data of a program')
      if (named === 'pdf' || named === 'docx')
        throw refusals.notThis(extension, named === 'pdf' ? 'a PDF' : 'a DOCX')
      return named
  }
}

function hasTags(bytes: Uint8Array): boolean {
  return tag.test(
    Buffer.from(bytes.subarray(0, 64 * 1024))
      .toString('latin1')
      .replaceAll('\0', ''),
  )
}

function extensionOf(name: string): string {
  return /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
