import { z } from 'zod'
import { bidiControlIn, loneSurrogateIn } from '../text/hidden-characters.ts'

const wellFormed = z
  .string()
  .refine((text) => loneSurrogateIn(text) === null, 'the text holds half a character (a lone surrogate)')

/** Words of a source, kept to the letter; only half characters are refused, since UTF-8 cannot hold them. */
export const verbatim = wellFormed

/** One line that an analyst types: trimmed, without control characters that would turn the reading direction. */
export const line = wellFormed
  .refine((text) => bidiControlIn(text) === null, 'the text holds a hidden control of the reading direction')
  .refine((text) => !/[\n\r\0]/.test(text), 'the text must stay on one line')
  .transform((text) => text.trim())
  .pipe(z.string().min(1, 'the text is empty').max(2_000, 'the text is longer than 2,000 characters'))

/** A note of several lines. */
export const prose = wellFormed
  .refine((text) => bidiControlIn(text) === null, 'the text holds a hidden control of the reading direction')
  .refine((text) => !text.includes('\0'), 'the text holds a null character')
  .pipe(z.string().max(200_000, 'the text is longer than 200,000 characters'))

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('a SHA-256 in 64 small hexadecimal digits')

/** A moment in UTC, ISO 8601 with milliseconds: `2025-09-30T08:15:00.000Z`. */
export const moment = z.iso
  .datetime({ precision: 3 })
  .describe('a moment in UTC, as 2025-09-30T08:15:00.000Z')

export const tags = z.array(line)

/** BCP 47, as `ar` or `en-GB`. */
export const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .describe('a tag of a language, as en or ar-SY')
