import type { Codebook } from '../../../../data/records/codebook.ts'
import { useWords } from '../../../language/use-words.ts'
import { CodebookField } from './codebook-field.tsx'
import styles from './codebook-pages.module.css'

/** The codebook in force, to be read: what is coded, by which rule. */
export function CodebookPages({ codebook }: { codebook: Codebook }) {
  const words = useWords()
  const { name, types, sections, fields } = codebook
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className={styles.pages} tabIndex={0} aria-label={name}>
      <section className={styles.section}>
        <h2 className={styles.title}>{words('codebook.types')}</h2>
        <dl className={styles.types}>
          {types.map(({ code, label, definition }) => (
            <div key={code} className={styles.type}>
              <dt className={styles.name}>{label}</dt>
              <dd className={styles.rule}>{definition}</dd>
            </div>
          ))}
        </dl>
      </section>
      {sections.map((section) => (
        <section key={section.id} className={styles.section}>
          <h2 className={styles.title}>{section.label}</h2>
          {section.help !== null && <p className={styles.rule}>{section.help}</p>}
          <ul>
            {fields
              .filter((field) => field.section === section.id)
              .map((field) => (
                <CodebookField
                  key={`${field.appliesTo.subject} ${field.id}`}
                  field={field}
                  codebook={codebook}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
