import { Refusal } from '../../data/refusal.ts'
import type { FailureCode, ReadFailure } from './reading.ts'

/** Thrown inside a reader, where the document turns out to be unreadable; `readDocument` makes it an answer. */
export class ReadRefusal extends Refusal {
  declare readonly code: FailureCode

  toFailure(): ReadFailure {
    return { code: this.code, error: this.message, details: this.details }
  }
}

const megabyte = 1024 * 1024

/** Every sentence a person may get instead of a text, in one place: each says what is wrong and what to do. */
export const refusals = {
  empty: () => new ReadRefusal('empty', 'The file holds no text: check that it is the right file.'),
  encrypted: (kind: string) =>
    new ReadRefusal(
      'encrypted',
      `The ${kind} is protected by a password: save a copy without the password and import that.`,
      { kind },
    ),
  imageOnly: (pages: number) =>
    new ReadRefusal(
      'image-only',
      'The PDF holds only pictures of pages: run text recognition (OCR) on it and import the result.',
      { pages },
    ),
  noLetters: () =>
    new ReadRefusal(
      'no-letters',
      'The PDF does not say which letters its shapes stand for: run text recognition (OCR) on it and import the result.',
    ),
  wrongExtension: (extension: string, found: string, rename: string | null) =>
    new ReadRefusal(
      'wrong-extension',
      `The file is named .${extension} but looks like ${found}: ${
        rename === null ? 'save it as text, PDF or DOCX' : `rename it to .${rename}`
      } and import it again.`,
      { extension, found, rename: rename ?? '' },
    ),
  notThis: (extension: string, wanted: string) =>
    new ReadRefusal(
      'wrong-extension',
      `The file is named .${extension} but is not ${wanted}: open it in the program it came from and save it again.`,
      { extension, wanted },
    ),
  broken: (kind: string) =>
    new ReadRefusal('broken', `The ${kind} is damaged or cut short: get it again from where it came from.`, {
      kind,
    }),
  unknownEncoding: () =>
    new ReadRefusal(
      'encoding',
      'The letters of the file cannot be made out: choose its encoding, or save it again as UTF-8.',
    ),
  noSuchEncoding: (encoding: string) =>
    new ReadRefusal('encoding', `There is no encoding “${encoding}”: choose one of the list.`, { encoding }),
  unsupported: (found: string) =>
    new ReadRefusal(
      'unsupported',
      `The file looks like ${found}, which cannot be read: save it as text, HTML, PDF or DOCX and import that.`,
      { found },
    ),
  tooLarge: (limit: number) =>
    new ReadRefusal(
      'too-large',
      `The file is larger than ${Math.round(limit / megabyte)} MB: split it or save it without pictures, then import it.`,
      { megabytes: Math.round(limit / megabyte) },
    ),
  tooMuchText: (limit: number) =>
    new ReadRefusal(
      'too-large',
      `The file holds more than ${limit / 1_000_000} million characters: split it and import the parts.`,
      { characters: limit },
    ),
  zipBomb: () =>
    new ReadRefusal(
      'too-large',
      'The DOCX unpacks to far more than a document holds: open it in the program it came from and save it again.',
    ),
  tooManyPages: (limit: number) =>
    new ReadRefusal(
      'too-many-pages',
      `The PDF has more than ${limit} pages: split it and import the parts.`,
      { limit },
    ),
  tooSlow: (seconds: number) =>
    new ReadRefusal(
      'too-slow',
      `Reading took longer than ${seconds} seconds: split the file and import the parts.`,
      {
        seconds,
      },
    ),
  cancelled: () =>
    new ReadRefusal('cancelled', 'Reading was cancelled: import the file again when you want it.'),
  tooMuchMemory: () =>
    new ReadRefusal(
      'too-much-memory',
      'Reading needed more memory than is allowed: split the file and import the parts.',
    ),
}
