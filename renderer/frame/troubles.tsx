import type { OpenWorkbook } from '../../data/replies.ts'
import { useRequest } from '../bridge/use-request.ts'
import { Button } from '../design/button/button.tsx'
import { useMessages } from '../design/status-line/use-messages.ts'
import { useWords } from '../language/use-words.ts'
import styles from './troubles.module.css'

/** What was found amiss when the workbook was opened, each in one sentence, and the way on from a damaged one. */
export function Troubles({ workbook }: { workbook: OpenWorkbook | null }) {
  if (!workbook || workbook.troubles.length === 0) return null
  return (
    <div className={styles.troubles}>
      <ul>
        {workbook.troubles.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {workbook.damaged && <Recover path={workbook.path} />}
    </div>
  )
}

function Recover({ path }: { path: string }) {
  const words = useWords()
  const messages = useMessages()
  const { mutate, isPending } = useRequest('recover-workbook')
  const recover = () => mutate({ path }, { onSuccess: ({ sentence }) => messages.say('done', sentence) })
  return (
    <p className={styles.way}>
      <Button isDisabled={isPending} onPress={recover}>
        {words('frame.recover')}
      </Button>{' '}
      {words('frame.recoverWhat')}
    </p>
  )
}
