import { notifyManager } from '@tanstack/react-query'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import { useAnswers } from './answers-context.tsx'
import { type DeskAnswers, Refused } from './desk-answers.ts'

/** On its way to something else, or said by the frame itself: no reason why a view stays empty. */
export function isPassing({ error }: Refused): boolean {
  return ['unreachable', 'no-workbook-open', 'superseded'].includes(error.code)
}

/**
 * The refusals of everything that is asked for what is on screen and that no view says in its own place, each sentence
 * once: a view whose answer is refused has nothing to show, and must not be silent about it.
 */
export function useRefusals(): readonly Refused[] {
  const answers = useAnswers()
  const last = useRef<readonly Refused[]>([])
  const subscribe = useCallback(
    (changed: () => void) =>
      answers.queries.getQueryCache().subscribe(() => {
        const next = refusalsOf(answers)
        if (sameSentences(next, last.current)) return
        last.current = next
        // A query may be asked while a view is being drawn.
        notifyManager.schedule(changed)
      }),
    [answers],
  )
  return useSyncExternalStore(subscribe, () => last.current)
}

/** What {@link useRefusals} gives, at this moment. */
export function refusalsOf({ queries }: DeskAnswers): Refused[] {
  const refused = new Map<string, Refused>()
  for (const { state, observers } of queries.getQueryCache().getAll()) {
    const { error } = state
    if (!(error instanceof Refused) || isPassing(error)) continue
    const isShown = observers.some(({ options }) => options.enabled !== false)
    const isSaid = observers.some(({ options }) => options.meta?.refusal === 'said in place')
    if (isShown && !isSaid) refused.set(error.message, error)
  }
  return [...refused.values()]
}

function sameSentences(some: readonly Refused[], others: readonly Refused[]): boolean {
  return some.length === others.length && some.every((one, index) => one.message === others[index]?.message)
}
