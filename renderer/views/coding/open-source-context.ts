import { createContext, useContext } from 'react'
import type { RecordId } from '../../../data/records/record-id.ts'

/** The source whose text lies open on the coding screen; null for none. */
export const OpenSourceContext = createContext<RecordId<'source'> | null>(null)

export function useOpenSource(): RecordId<'source'> | null {
  return useContext(OpenSourceContext)
}
