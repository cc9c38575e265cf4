import type { Codebook } from '../../../data/records/codebook.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { ViewHead } from '../../design/view-head/view-head.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import { CodebookField } from './codebook-field.tsx'
import styles from './codebook-view.module.css'

/** The codebook in force, to be read: what is coded, by which rule. */
export function CodebookView() {
  const codebook = useAnswer('codebook', {})
  return codebook.data ? <Pages codebook={codebook.data} /> : null
}

function Pages({ codebook }: { codebook: Codebook }) {
  const words = useWords()
  const formats = useFormats()
  const { name, version, created, templates, types, sections, fields } = codebook
  const facts = [
    words('codebook.version', { version, created: formats.day(created.slice(0, 10)) }),
    ...(templates.length > 0 ? [words('codebook.from', { templates: formats.list(templates) })] : []),
  ]
  return (
    <div className={styles.view}>
      <ViewHead title={name}>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </ViewHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
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
    </div>
  )
}
