import { z } from 'zod'
import { recordId } from './record-id.ts'
import { languageTag, line } from './texts.ts'

/** A name that a source uses for an actor or a place, with the passage that uses it. */
export const authorityName = <Kinds extends readonly [string, ...string[]]>(kinds: Kinds) =>
  z.strictObject({
    text: line,
    kind: z.enum(kinds),
    language: languageTag.nullable(),
    excerpt: recordId('excerpt').nullable(),
  })
