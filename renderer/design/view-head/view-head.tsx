import type { ReactNode } from 'react'
import styles from './view-head.module.css'

type ViewHeadProps = { title: string; actions?: ReactNode; children?: ReactNode }

/** The head of a view: what it is, what can be done, and how it is narrowed. */
export function ViewHead({ title, actions, children }: ViewHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </header>
  )
}
