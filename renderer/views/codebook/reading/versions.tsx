import { useAnswer } from '../../../bridge/use-answer.ts'
import { useFormats, useWords } from '../../../language/use-words.ts'
import { changeLine } from './change-line.ts'
import styles from './versions.module.css'

/** Every version there was, newest first, with what each changed. None is ever lost. */
export function Versions() {
  const words = useWords()
  const formats = useFormats()
  const versions = useAnswer('codebook-versions', {})
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className={styles.versions} tabIndex={0} aria-label={words('codebookEditor.versions')}>
      <h2 className={styles.title}>{words('codebookEditor.versions')}</h2>
      <ol>
        {(versions.data ?? []).map(({ id, version, created, changes, coded, fields }) => (
          <li key={id} className={styles.version}>
            <p className={styles.name}>
              {words('codebook.version', { version, created: formats.day(created.slice(0, 10)) })}
            </p>
            <p className={styles.facts}>
              {words('codebookEditor.codedUnder', { count: coded })} ·{' '}
              {words('codebookEditor.fields', { count: fields })}
            </p>
            <ul>
              {changes.map((change) => {
                const line = changeLine(words, change)
                return <li key={line}>{line}</li>
              })}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
