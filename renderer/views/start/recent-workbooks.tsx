import { X } from 'lucide-react'
import type { Desk } from '../../../data/replies.ts'
import { useRequest } from '../../bridge/use-request.ts'
import { IconButton } from '../../design/button/button.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './recent-workbooks.module.css'

/** Workbooks opened before, newest first. One that is gone stays named, so that nobody wonders where it went. */
export function RecentWorkbooks({
  recent,
  onOpen,
}: {
  recent: Desk['recent']
  onOpen: (path: string) => void
}) {
  const words = useWords()
  const { moment } = useFormats()
  const forget = useRequest('forget-recent')
  if (recent.length === 0) return null
  return (
    <div className={styles.recent}>
      <h2 className={styles.title}>{words('start.recent')}</h2>
      <ul>
        {recent.map(({ path, name, opened, exists }) => (
          <li key={path} className={styles.line}>
            <button type="button" className={styles.open} disabled={!exists} onClick={() => onOpen(path)}>
              <bdi className={styles.name}>{name}</bdi>
              <span className={styles.detail}>
                {exists ? moment(opened) : words('start.gone')} · <bdi dir="ltr">{path}</bdi>
              </span>
            </button>
            <IconButton label={words('start.forget', { name })} onPress={() => forget.mutate({ path })}>
              <X aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
