import { useAnswer } from './use-answer.ts'

/** Why nothing can be written into the open workbook, in one sentence; null where it can. */
export function useReadOnly(): string | null {
  return useAnswer('desk', {}).data?.workbook?.readOnly ?? null
}
