import { z } from 'zod'
import { readTypedDate } from '../reading/read-typed-date.ts'

/** When something was published or looked at, as one types a date: "12 March 2026", "2026-03", "١٢ مارس ٢٠٢٦". */
export const typedPublication = z
  .string()
  .nullable()
  .describe('a date, as 2025-09-30, 30 September 2025 or 2025-09')

/** The date that was typed, in EDTF. Nothing stands beside it that it could hang on; throws Refusal where it would have to. */
export function publicationFrom(typed: string): string
export function publicationFrom(typed: string | null): string | null
export function publicationFrom(typed: string | null): string | null {
  return typed === null ? null : readTypedDate(typed).edtf
}
