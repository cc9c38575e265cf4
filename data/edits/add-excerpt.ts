import { z } from 'zod'
import { findPassage } from '../anchoring/find-passage.ts'
import { describePassage } from '../anchoring/selector.ts'
import type { Draft } from '../changes/draft.ts'
import type { Excerpt } from '../records/excerpt.ts'
import type { RecordId } from '../records/record-id.ts'
import { recordId } from '../records/record-id.ts'
import type { SourceText } from '../records/source.ts'
import { prose, tags, verbatim } from '../records/texts.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { given } from './given-fields.ts'
import { type EditContext, verb } from './verb.ts'

/** Where a passage stands: its words, and what tells it from the same words elsewhere. */
export const passageSchema = z.strictObject({
  source: recordId('source'),
  quote: verbatim.min(1, 'the quote is empty'),
  prefix: verbatim.optional(),
  suffix: verbatim.optional(),
  /** UTF-16 units into the source's newest text. */
  start: z.int().min(0).optional(),
})

export type Passage = z.infer<typeof passageSchema>

/** The excerpt of a passage in the newest text of its source: the one that stands there already, or a new one. */
export function excerptFor(
  draft: Draft,
  passage: Passage,
  { newId, textOf }: EditContext,
): RecordId<'excerpt'> {
  const source = existing(draft, passage.source)
  const newest = source.texts.at(-1)
  if (!newest) {
    throw new Refusal(
      'no-text',
      `“${source.title ?? source.id}” has no text to quote from; import its file first.`,
    )
  }
  const text = textOf(newest.sha256)
  const { start, end } = placeOf(text, passage)
  const known = draft.referring('excerpt', source.id).find((one) => standsAt(one, newest.sha256, start, end))
  if (known) return known.id
  const id = newId('excerpt')
  draft.create<'excerpt'>({
    id,
    source: source.id,
    textSha256: newest.sha256,
    ...describePassage(text, start, end),
    page: pageAt(newest, start),
    note: null,
    tags: [],
    resolutions: [],
  })
  return id
}

/** Whether an excerpt is surely that passage: kept there, or found there word for word when the text was extracted anew. */
function standsAt(excerpt: Excerpt, textSha256: string, start: number, end: number): boolean {
  if (excerpt.textSha256 === textSha256) return excerpt.start === start && excerpt.end === end
  const found = excerpt.resolutions.find((one) => one.textSha256 === textSha256)
  const isSure = found?.outcome === 'exact' || found?.outcome === 'moved'
  return isSure && found.start === start && found.end === end
}

function placeOf(text: string, { source: _, ...passage }: Passage): { start: number; end: number } {
  const found = findPassage(text, given(passage))
  if (!('refused' in found)) return found
  const quote = passage.quote.length > 60 ? `${passage.quote.slice(0, 60)}…` : passage.quote
  switch (found.refused) {
    case 'empty':
      throw new Refusal('quote-blank', 'The quote holds nothing but blanks; quote the words themselves.')
    case 'ambiguous':
      throw new Refusal(
        'quote-ambiguous',
        `“${quote}” stands ${found.places ?? 'several'} times in the text; give start, prefix or suffix to say which.`,
        { quote, places: found.places ?? 2 },
      )
    case 'context-differs':
      throw new Refusal(
        'quote-context-differs',
        `“${quote}” stands in the text, but not with the start, prefix or suffix given.`,
        { quote },
      )
    default:
      throw new Refusal(
        'quote-not-found',
        `“${quote}” does not stand word for word in the text of the source.`,
        { quote },
      )
  }
}

function pageAt(text: SourceText, start: number): number | null {
  return text.pages === null ? null : text.pages.findLastIndex((page) => page <= start) + 1 || 1
}

export const addExcerpt = verb({
  name: 'add-excerpt',
  describe: 'keeps a passage of a source, word for word; the same passage twice is one excerpt',
  argument: passageSchema.extend({ note: prose.nullable().optional(), tags: tags.optional() }),
  example: { source: 'source:01J9ZC4B2N6T5VQ3W8XYK7M0PD', quote: 'at least ten bodies', start: 1204 },
  perform(draft, { note, tags, ...passage }, context) {
    const id = excerptFor(draft, passage, context)
    if (note !== undefined) draft.set<'excerpt'>(id, { note })
    if (tags !== undefined) draft.set<'excerpt'>(id, { tags })
    return id
  },
})
