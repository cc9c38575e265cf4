import type { Codebook, Field } from '../../../../data/records/codebook.ts'
import { useFormats, useWords } from '../../../language/use-words.ts'
import styles from './codebook-pages.module.css'

/** A field with its coding rule, its options, and what it is for. */
export function CodebookField({ field, codebook }: { field: Field; codebook: Codebook }) {
  const words = useWords()
  const { list } = useFormats()
  const { appliesTo, sums, tolerance, options } = field
  const labelOf = (id: string) => codebook.fields.find((one) => one.id === id)?.label ?? id
  const typeOf = (code: string) => codebook.types.find((type) => type.code === code)?.label ?? code
  const facts = [
    words(`fieldType.${field.type}`),
    ...(appliesTo.subject === 'incident' ? [] : [words(`codebook.subject.${appliesTo.subject}`)]),
    ...(field.repeatable ? [words('codebook.repeatable')] : []),
    ...(field.required ? [words('codebook.required')] : []),
    ...(sums.length > 0 ? [words('codebook.sums', { fields: list(sums.map(labelOf)) })] : []),
    ...(tolerance === null ? [] : [words('codebook.tolerance', { count: tolerance })]),
    ...(appliesTo.types.length > 0
      ? [words('codebook.only', { types: list(appliesTo.types.map(typeOf)) })]
      : []),
  ]
  return (
    <li className={styles.field}>
      <p className={styles.name}>{field.label}</p>
      <div>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        {field.help !== null && <p className={styles.rule}>{field.help}</p>}
        {options.length > 0 && (
          <details className={styles.options}>
            <summary>{words('codebook.options', { count: options.length })}</summary>
            <dl>
              {options.map(({ code, label, definition }) => (
                <div key={code} className={styles.option}>
                  <dt>{label}</dt>
                  <dd className={styles.rule}>{definition}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </div>
    </li>
  )
}
