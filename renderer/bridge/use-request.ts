import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import type { ArgumentOf, ReplyOf, RequestName } from '../../data/api.ts'
import { useMessages } from '../design/status-line/use-messages.ts'
import { useSayRefusal } from '../language/say-refusal.ts'
import { useAnswers } from './answers-context.tsx'
import type { Refused } from './desk-answers.ts'

/** Deeds that no notice tells of: importing a file again may put back what was lost, which is no change. */
const untold = new Set<RequestName>(['forget-recent', 'import'])

/** A deed. While it is under way the window says that it saves; a refusal is said in one sentence at the foot. */
export function useRequest<N extends RequestName>(
  name: N,
): UseMutationResult<ReplyOf<N>, Refused, ArgumentOf<N>> {
  const answers = useAnswers()
  const messages = useMessages()
  const say = useSayRefusal()
  return useMutation<ReplyOf<N>, Refused, ArgumentOf<N>>({
    mutationKey: [name],
    mutationFn: async (argument) => (await answers.do(name, argument)) as ReplyOf<N>,
    onError: (refused) => messages.say('refused', say(refused)),
    onSuccess: () => {
      messages.wentWell()
      if (untold.has(name)) answers.refresh()
    },
  })
}
