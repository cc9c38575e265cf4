import type { EditReply } from '../../data/replies.ts'
import { useAnswers } from './answers-context.tsx'
import { useRequest } from './use-request.ts'

export type GivenEdit = { edit: string; argument: Record<string, unknown>; as?: string }

/** Resolves to null where the edits were refused. */
export type Edit = (...edits: GivenEdit[]) => Promise<EditReply | null>

/** Makes edits as one change: all of them or none. Resolves to null where it was refused, which has been said by then. */
export function useEdit(): Edit {
  const answers = useAnswers()
  const { mutateAsync } = useRequest('edit')
  return async (...edits) => {
    try {
      const reply = await mutateAsync({ edits, seen: answers.seen } as never)
      answers.hasSeen(reply.number)
      return reply
    } catch {
      return null
    }
  }
}
