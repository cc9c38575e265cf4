import { createContext, useContext } from 'react'
import type { SetAsideRow } from '../../../../../data/queries/set-aside.ts'

/** What was set aside of the incident that is open. */
export const SetAsideContext = createContext<readonly SetAsideRow[]>([])

/** What was set aside of one subject, or of one field of it. */
export function useSetAside(subject: string, field?: string): readonly SetAsideRow[] {
  return useContext(SetAsideContext).filter(
    (row) => row.subject === subject && (field === undefined || row.field === field),
  )
}
