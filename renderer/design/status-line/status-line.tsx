import { X } from 'lucide-react'
import { useEffect, useSyncExternalStore } from 'react'
import { useWords } from '../../language/use-words.ts'
import { IconButton } from '../button/button.tsx'
import styles from './status-line.module.css'
import { useMessages } from './use-messages.ts'

const fadesAfter = 6_000

/** Says the last message at the foot of the window, to the eye and to a screen reader. Never in the way of work. */
export function StatusLine() {
  const words = useWords()
  const messages = useMessages()
  const message = useSyncExternalStore(messages.subscribe, messages.current)
  useEffect(() => {
    if (message?.kind !== 'done') return
    const timer = setTimeout(messages.dismiss, fadesAfter)
    return () => clearTimeout(timer)
  }, [message, messages])
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {message !== null && (
        <div className={styles.line} data-kind={message.kind}>
          <span>{message.sentence}</span>
          <IconButton label={words('common.dismiss')} onPress={messages.dismiss}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  )
}
