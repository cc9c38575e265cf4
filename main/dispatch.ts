import type { z } from 'zod'
import { type Api, api, type Reply, type ReplyError, type ReplyOf, type RequestName } from '../data/api.ts'
import { misfitReason } from '../data/misfit/misfit-reason.ts'
import { Refusal } from '../data/refusal.ts'
import { systemSentence } from './system-sentence.ts'

/** One handler for each request of the api, given its argument already parsed. */
export type Handlers = {
  [N in RequestName]: (argument: z.output<Api[N]['argument']>) => Promise<ReplyOf<N>> | ReplyOf<N>
}

/**
 * The door: parses the argument, asks the handler, and turns whatever it throws into a reply. A Refusal keeps its
 * sentence; anything else is a fault of ours, said as one, with its reason.
 */
export async function dispatch(handlers: Handlers, name: string, raw: unknown): Promise<Reply<unknown>> {
  if (!Object.hasOwn(api, name)) return failed('no-request', `There is no request “${name}”.`)
  const known = name as RequestName
  const argument = api[known].argument.safeParse(raw)
  if (!argument.success) {
    const reason = misfitReason(argument.error, { given: raw, schema: api[known].argument })
    return failed('bad-argument', `${name} was asked wrongly: ${reason}.`)
  }
  try {
    const handler = handlers[known] as (argument: unknown) => Promise<unknown>
    return { ok: true, value: await handler(argument.data) }
  } catch (error) {
    return { ok: false, error: replyError(error) }
  }
}

/** What went wrong, for a person: a refusal's own sentence, or the reason of a fault. */
export function replyError(error: unknown): ReplyError {
  if (error instanceof Refusal) {
    return { code: error.code, sentence: error.message, details: error.details }
  }
  const reason = error instanceof Error ? error.message : String(error)
  const ofSystem = systemSentence(error)
  if (ofSystem !== null) return { code: 'system', sentence: ofSystem, details: { reason } }
  return {
    code: 'fault',
    sentence: `Something went wrong in the program, and nothing was changed: ${reason}`,
    details: { reason },
  }
}

function failed(code: string, sentence: string): Reply<never> {
  return { ok: false, error: { code, sentence, details: {} } }
}
