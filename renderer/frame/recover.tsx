import { useRequest } from '../bridge/use-request.ts'
import { Button } from '../design/button/button.tsx'
import { useMessages } from '../design/status-line/use-messages.ts'
import { useWords } from '../language/use-words.ts'
import styles from './troubles.module.css'

/** The way on from a damaged workbook: a new one of all that is certain in it. */
export function Recover({ path }: { path: string }) {
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
