import { z } from 'zod'
import type { RecordId } from '../records/record-id.ts'
import { recordId } from '../records/record-id.ts'
import { languageTag, line } from '../records/texts.ts'

/** Names as a person gives them: a bare text, or with kind, language and the passage that uses it. */
export function namesArgument<Kinds extends readonly [string, ...string[]]>(kinds: Kinds) {
  const named = z.strictObject({
    text: line,
    kind: z.enum(kinds).optional(),
    language: languageTag.nullable().optional(),
    excerpt: recordId('excerpt').nullable().optional(),
  })
  return z.array(z.union([line, named])).min(1, 'give at least one name')
}

type GivenName<Kind> =
  | string
  | {
      text: string
      kind?: Kind | undefined
      language?: string | null | undefined
      excerpt?: RecordId<'excerpt'> | null | undefined
    }

/** Names as a record keeps them; a name without a kind is of the usual one. */
export function namesFrom<Kind extends string>(given: readonly GivenName<Kind>[], usual: Kind) {
  return given.map((name) => {
    if (typeof name === 'string') return { text: name, kind: usual, language: null, excerpt: null }
    return {
      text: name.text,
      kind: name.kind ?? usual,
      language: name.language ?? null,
      excerpt: name.excerpt ?? null,
    }
  })
}
