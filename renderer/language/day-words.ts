import type { Formats } from './formats.ts'

/** An EDTF date in words where it is a plain day, month or year, else as it is written. */
export function dayWords(formats: Formats, edtf: string): string {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? formats.day(edtf) : edtf
}
