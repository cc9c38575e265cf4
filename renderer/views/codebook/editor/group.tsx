import type { ReactNode } from 'react'
import styles from './card.module.css'

/** A part of a card, under the question it answers. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
