import { useSyncExternalStore } from 'react'
import { useAnswers } from './answers-context.tsx'
import type { Line } from './bridge.ts'

/** Whether the workbook can be reached. */
export function useLine(): Line {
  const answers = useAnswers()
  return useSyncExternalStore(answers.watchLine, () => answers.line)
}
