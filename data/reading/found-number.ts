import type { Span } from './span.ts'

/** A number named in a text, in figures or in words; offsets are UTF-16 units in that text. */
export type FoundNumber = Span & { value: number }
