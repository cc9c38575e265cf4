import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ArgumentOf, ReplyOf, RequestName } from '../../data/api.ts'
import { useAnswers } from './answers-context.tsx'
import type { Refused } from './desk-answers.ts'

/**
 * The answer to a request, asked again whenever a change may have altered it. With `null` for an argument nothing is
 * asked. While a new argument is on its way the last answer stays, so that nothing flickers, unless *meanwhile* says
 * that an answer to something else would mislead. A refusal is said by the frame, unless the view says it itself.
 */
export function useAnswer<N extends RequestName>(
  name: N,
  argument: ArgumentOf<N> | null,
  meanwhile: 'the last answer' | 'nothing' = 'the last answer',
  refusal: 'said by the frame' | 'said in place' = 'said by the frame',
): UseQueryResult<ReplyOf<N>, Refused> {
  const answers = useAnswers()
  return useQuery<ReplyOf<N>, Refused>({
    queryKey: [name, argument],
    queryFn: async () => (await answers.ask(name, argument)) as ReplyOf<N>,
    enabled: argument !== null,
    meta: { refusal },
    ...(argument !== null && meanwhile === 'the last answer' ? { placeholderData: keepPreviousData } : {}),
  })
}
