import { z } from 'zod'
import { recordId } from './record-id.ts'
import { line, verbatim } from './texts.ts'

export const stances = ['supports', 'disputes'] as const

/** How sure the source is of what it says, from plain statement down (after the MUC-4 confidence terms). */
export const certainties = ['stated', 'reported', 'suspected', 'claimed', 'possible'] as const

/** Who is speaking: a name as the source gives it, and the actor on record where there is one. */
export const speakerSchema = z.strictObject({ name: line, actor: recordId('actor').nullable() })

/** That a passage speaks for or against a claim: by whom, through whom, how surely, in which words. */
export const citationSchema = z.strictObject({
  id: recordId('citation'),
  claim: recordId('claim'),
  excerpt: recordId('excerpt'),
  stance: z.enum(stances),
  speaker: speakerSchema.nullable(),
  /** The chain from the speaker to the document, nearest the speaker first. */
  via: z.array(speakerSchema),
  certainty: z.enum(certainties),
  /** The hedge, word for word, as "is believed to have been". */
  wording: verbatim.nullable(),
})

export type Citation = z.infer<typeof citationSchema>
export type Certainty = Citation['certainty']
export type Speaker = z.infer<typeof speakerSchema>
