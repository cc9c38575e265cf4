import { useEffect, useState } from 'react'
import type { ArgumentOf, ReplyOf, RequestName } from '../../data/api.ts'
import { sameJson } from '../../data/changes/same-json.ts'
import { useAnswer } from './use-answer.ts'

/** How long typing must rest before it is asked: a word is one question, not one for each letter. In milliseconds. */
const rest = 100

/** What is found under the words as they stand: *looking* until the answer to just these words is here. */
export type Found<Reply> = { data: Reply | undefined; state: 'looking' | 'found' | 'not asked' }

/**
 * Answers to words that are being typed. What was found under other words is never given, so that nothing of it can be
 * taken by mistake; with `null` nothing is asked.
 */
export function useFound<N extends RequestName>(name: N, argument: ArgumentOf<N> | null): Found<ReplyOf<N>> {
  const asked = useRested(argument)
  const answer = useAnswer(name, asked, 'nothing')
  if (argument === null) return { data: undefined, state: 'not asked' }
  const isOfThis = sameJson(asked, argument)
  if (isOfThis && answer.isError) return { data: undefined, state: 'found' }
  if (!isOfThis || answer.data === undefined) return { data: undefined, state: 'looking' }
  return { data: answer.data, state: 'found' }
}

function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value)
  const key = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a value that says the same is the same
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [key])
  return rested
}
