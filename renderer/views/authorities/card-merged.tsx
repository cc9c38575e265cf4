import type { AuthorityCard } from '../../../data/queries/authority-card.ts'
import type { Edit } from '../../bridge/use-edit.ts'
import { Button } from '../../design/button/button.tsx'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './authority-card.module.css'

/** What was merged into it, and the way back, however long ago that was. */
export function CardMerged({ card, onEdit }: { card: AuthorityCard; onEdit: Edit }) {
  const words = useWords()
  const formats = useFormats()
  const messages = useMessages()
  if (card.merged.length === 0) return null
  const takeBack = async (id: string, name: string) => {
    const done = await onEdit({ edit: 'split', argument: { id: card.record.id, merged: id } })
    if (done) messages.say('done', words('authorities.merged.done', { name }))
  }
  return (
    <section className={styles.section} aria-label={words('authorities.merged.title')}>
      <h3 className={styles.title}>{words('authorities.merged.title')}</h3>
      <ul>
        {card.merged.map(({ id, name, time, references }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              <bdi className={styles.text}>{name}</bdi>
              <span className={styles.quiet}>
                {words('authorities.merged.line', {
                  time: formats.moment(time),
                  references: words('authorities.merged.references', { count: references }),
                })}
              </span>
            </span>
            <Button look="quiet" onPress={() => void takeBack(id, name)}>
              {words('authorities.merged.takeBack', { name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
