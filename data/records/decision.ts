import { z } from 'zod'
import { valueSchema } from '../values/value.ts'
import { subjectId } from './claim.ts'
import { recordId } from './record-id.ts'
import { line, moment, prose } from './texts.ts'

export const decisionRules = ['only', 'best', 'lowest', 'highest', 'range', 'all', 'none'] as const

/** Which value is reported for a field, by which rule, over which claims, why, and who decided. */
export const decisionSchema = z.strictObject({
  id: recordId('decision'),
  subject: subjectId,
  field: z.string().min(1),
  item: z.int().min(1),
  rule: z.enum(decisionRules),
  claims: z.array(recordId('claim')),
  /** Every claim that stood on the field when it was decided: one more since then, and the decision is overtaken. */
  considered: z.array(recordId('claim')),
  /** null where the rule reports nothing. */
  value: valueSchema.nullable(),
  reason: prose.nullable(),
  author: line,
  time: moment,
})

export type Decision = z.infer<typeof decisionSchema>
export type DecisionRule = Decision['rule']
