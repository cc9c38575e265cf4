import { useEffect, useState } from 'react'
import { useBridge } from '../../bridge/answers-context.tsx'
import { Progress } from '../../design/meter/progress.tsx'
import { useWords } from '../../language/use-words.ts'

/** How far a large workbook has been read in. */
export function Opening() {
  const words = useWords()
  const bridge = useBridge()
  const [read, setRead] = useState<{ done: number; total: number } | null>(null)
  useEffect(
    () =>
      bridge.subscribe((notice) => {
        if (notice.type === 'loading') setRead(notice.done < notice.total ? notice : null)
        if (notice.type === 'desk') setRead(null)
      }),
    [bridge],
  )
  if (read === null) return null
  const sentence = words('start.opening', read)
  return (
    <div role="status">
      <p>{sentence}</p>
      <Progress label={sentence} done={read.done} total={read.total} />
    </div>
  )
}
