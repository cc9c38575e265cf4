import type { MergeSide } from '../../../data/queries/merge-preview.ts'
import { useWords, type Words } from '../../language/use-words.ts'
import type { WordKey } from '../../language/word-key.ts'
import styles from './merge-sides.module.css'

/** One of two that may become one: its names, its notes, and how much speaks of it. */
export function MergeColumn({ side, part }: { side: MergeSide; part: 'keeps' | 'goes' }) {
  const words = useWords()
  const heading = words(`authorities.merge.${part}`)
  return (
    <section className={styles.side} data-part={part} aria-label={`${heading}: ${side.name}`}>
      <p className={styles.role}>{heading}</p>
      <h3 className={styles.name}>
        <bdi>{side.name}</bdi>
      </h3>
      <p className={styles.kind}>{side.code ?? kindWords(words, side.kind)}</p>
      {side.names.length > 0 && (
        <ul className={styles.names} aria-label={words('authorities.merge.names')}>
          {side.names.map(({ text, kind, shared }) => (
            <li key={`${kind} ${text}`}>
              <bdi>{text}</bdi>{' '}
              <span className={styles.note}>
                {words(`authorities.nameKind.${kind}` as WordKey)}
                {shared && ` · ${words('authorities.merge.shared')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.label}>{words('authorities.merge.references')}</p>
      {side.references.length === 0 ? (
        <p className={styles.note}>{words('authorities.merge.nothing')}</p>
      ) : (
        <ul>
          {side.references.map(({ kind, count }) => (
            <li key={kind}>{words(referenceWords(kind), { count })}</li>
          ))}
        </ul>
      )}
      {side.notes !== null && (
        <p className={styles.notes} dir="auto">
          {side.notes}
        </p>
      )}
    </section>
  )
}

function kindWords(words: Words, kind: string | null): string {
  return kind === null ? '' : words(`authorities.kind.${kind}` as WordKey)
}

const counted = [
  ...['claim', 'citation', 'participation', 'relation', 'decision', 'incident', 'place', 'dismissal'],
] as readonly string[]

function referenceWords(kind: string): WordKey {
  return `authorities.referenceKind.${counted.includes(kind) ? kind : 'other'}` as WordKey
}
