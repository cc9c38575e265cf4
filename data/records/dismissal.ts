import { z } from 'zod'
import { recordId } from './record-id.ts'
import { line, moment } from './texts.ts'

/** That a problem was looked at and is none, with the reason. It holds while the problem is the same. */
export const dismissalSchema = z.strictObject({
  id: recordId('dismissal'),
  /** The record on which the problem is shown. */
  about: recordId('incident', 'actor', 'place', 'source', 'relation', 'participation'),
  /** Names the problem within that record: the rule and what it found, as `weekday:date:1`. */
  problem: z.string().min(1).max(500),
  reason: line,
  author: line,
  time: moment,
})

export type Dismissal = z.infer<typeof dismissalSchema>
