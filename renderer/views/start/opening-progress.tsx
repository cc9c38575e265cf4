import { Progress } from '../../design/meter/progress.tsx'
import { useWords } from '../../language/use-words.ts'
import type { Opening } from './use-opening.ts'

/** How far a large workbook has been read in. */
export function OpeningProgress({ opening: { done, total } }: { opening: Opening }) {
  const words = useWords()
  const sentence = words('start.opening', { done, total })
  return (
    <div role="status">
      <p>{sentence}</p>
      <Progress label={sentence} done={done} total={total} />
    </div>
  )
}
