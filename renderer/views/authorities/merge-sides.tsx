import { ArrowLeftRight } from 'lucide-react'
import { goOn, goTo } from '../../address/use-address.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { Button } from '../../design/button/button.tsx'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { useWords } from '../../language/use-words.ts'
import { type AuthorityId, authorityAddress, kindOfId } from './authority-address.ts'
import { MergeColumn } from './merge-column.tsx'
import styles from './merge-sides.module.css'
import { useNotSame } from './use-not-same.ts'

/** Two side by side: what each brings, how much follows, and one button. One undo takes it back. */
export function MergeSides({ into, from }: { into: AuthorityId; from: AuthorityId }) {
  const words = useWords()
  const edit = useEdit()
  const messages = useMessages()
  const notSame = useNotSame()
  const preview = useAnswer('merge-preview', { into, from }, 'nothing')
  const kind = kindOfId(into)
  if (!preview.data) return null
  const { into: kept, from: gone, between } = preview.data
  const merge = async () => {
    if (!(await edit({ edit: 'merge', argument: { into, from } }))) return
    messages.say('done', words('authorities.merge.done', { from: gone.name, into: kept.name }))
    goOn(authorityAddress(kind, into))
  }
  const tellApart = async () => {
    if (await notSame(into, from)) goOn(authorityAddress(kind, null))
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className={styles.merge} aria-labelledby="merge-title" tabIndex={0}>
      <h2 className={styles.title} id="merge-title">
        {words('authorities.merge.title')}
      </h2>
      <div className={styles.sides}>
        <MergeColumn side={kept} part="keeps" />
        <MergeColumn side={gone} part="goes" />
      </div>
      {between > 0 && <p className={styles.note}>{words('authorities.merge.between', { count: between })}</p>}
      <div className={styles.deeds}>
        <Button look="accent" onPress={() => void merge()}>
          {words('authorities.merge.do')}
        </Button>
        <Button onPress={() => goOn(authorityAddress(kind, from, into))}>
          <ArrowLeftRight aria-hidden="true" />
          {words('authorities.merge.swap')}
        </Button>
        <Button onPress={() => void tellApart()}>{words('authorities.merge.notSame')}</Button>
        <Button look="quiet" onPress={() => goTo(authorityAddress(kind, into))}>
          {words('authorities.merge.back')}
        </Button>
      </div>
    </section>
  )
}
