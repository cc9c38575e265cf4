import { QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { Bridge } from './bridge.ts'
import type { DeskAnswers } from './desk-answers.ts'

const AnswersContext = createContext<DeskAnswers | null>(null)

/** Gives the views below their answers, and keeps them fresh by notices. */
export function AnswersProvider({ answers, children }: { answers: DeskAnswers; children: ReactNode }) {
  useEffect(() => answers.follow(), [answers])
  return (
    <AnswersContext value={answers}>
      <QueryClientProvider client={answers.queries}>{children}</QueryClientProvider>
    </AnswersContext>
  )
}

export function useAnswers(): DeskAnswers {
  const answers = useContext(AnswersContext)
  if (!answers) throw new Error('no answers above this view')
  return answers
}

export function useBridge(): Bridge {
  return useAnswers().bridge
}
