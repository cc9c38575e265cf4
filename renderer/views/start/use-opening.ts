import { useEffect, useState } from 'react'
import type { Notice } from '../../../data/replies.ts'
import { useBridge } from '../../bridge/answers-context.tsx'

export type Opening = Extract<Notice, { type: 'loading' }>

/** How far a large workbook has been read in; null while none is on its way. */
export function useOpening(): Opening | null {
  const bridge = useBridge()
  const [opening, setOpening] = useState<Opening | null>(null)
  useEffect(
    () =>
      bridge.subscribe((notice) => {
        if (notice.type === 'loading') setOpening(notice)
        if (notice.type === 'desk') setOpening(null)
      }),
    [bridge],
  )
  return opening
}
