import { z } from 'zod'
import { givenEditSchema } from '../edits/plan-edits.ts'
import type { EditReply, StepReply } from '../replies.ts'
import { nothing, request } from './request.ts'

/** Changing records, and taking changes back. */
export const editRequests = {
  /** One or more edits as one change; `seen` is the number of the change that the asker last saw. */
  edit: request(
    z.strictObject({ edits: z.array(givenEditSchema).min(1).max(1_000), seen: z.int().min(0).optional() }),
  ).replies<EditReply>(),
  undo: request(nothing).replies<StepReply>(),
  redo: request(nothing).replies<StepReply>(),
} as const

export type EditRequest = keyof typeof editRequests
