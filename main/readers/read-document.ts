import { cleanText } from './clean-text.ts'
import { documentKind } from './document-kind.ts'
import { languageOf } from './language.ts'
import { ReadRefusal, refusals } from './read-refusal.ts'
import { type ReaderLimits, readerLimits } from './reader-limits.ts'
import type { ReadFailure, Reading, ReadRequest } from './reading.ts'

/**
 * The text and the metadata of a document, or why there is none. Runs on the thread that calls it, for as long as it
 * takes: programs ask a reader pool instead.
 *
 * @throws Error where a reader is missing from the program.
 */
export async function readDocument(
  request: ReadRequest,
  limits: ReaderLimits = readerLimits,
): Promise<Reading | ReadFailure> {
  try {
    return finished(await extract(request, limits), limits)
  } catch (error) {
    if (error instanceof ReadRefusal) return error.toFailure()
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') throw error
    // Documents nested deeper than the stack, and whatever else a library does not foresee, are the document's fault.
    return refusals.broken('file').toFailure()
  }
}

/** Libraries are loaded when the first document of their kind comes. */
async function extract({ name, bytes, encoding }: ReadRequest, limits: ReaderLimits): Promise<Reading> {
  if (bytes.length === 0) throw refusals.empty()
  if (bytes.length > limits.bytes) throw refusals.tooLarge(limits.bytes)
  switch (documentKind(name, bytes)) {
    case 'text':
      return (await import('./plain-text-reader.ts')).readPlainText(bytes, encoding)
    case 'markdown':
      return (await import('./markdown-reader.ts')).readMarkdown(bytes, encoding)
    case 'html':
      return (await import('./html/html-reader.ts')).readHtml(bytes, encoding)
    case 'pdf':
      return (await import('./pdf/pdf-reader.ts')).readPdf(bytes, limits)
    case 'docx':
      return (await import('./docx/docx-reader.ts')).readDocx(bytes, limits)
  }
}

function finished(reading: Reading, limits: ReaderLimits): Reading {
  // A page's start is an offset: text with pages comes clean from its reader.
  const text = reading.pages === undefined ? cleanText(reading.text) : reading.text
  if (text.trim() === '') throw refusals.empty()
  if (text.length > limits.characters) throw refusals.tooMuchText(limits.characters)
  return { ...reading, text, language: languageOf(text, reading.language) }
}
