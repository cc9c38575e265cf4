import type { ReactNode } from 'react'
import type { EvidenceState } from '../../../data/evidence/field-evidence.ts'
import styles from './chip.module.css'

/** A small fact about a thing. *unknown* is drawn with a broken line, since not known is not the same as absent. */
export function Chip({ known = 'yes', children }: { known?: 'yes' | 'no'; children: ReactNode }) {
  return (
    <span className={styles.chip} data-known={known}>
      {children}
    </span>
  )
}

/** A word set on the tint of its evidence: "denied by …", "accused". */
export function Tag({ evidence, children }: { evidence: EvidenceState; children: ReactNode }) {
  return (
    <span className={styles.tag} data-evidence={evidence}>
      {children}
    </span>
  )
}

/** Where an incident has got to. */
export function StatusChip({ children }: { children: ReactNode }) {
  return <span className={styles.status}>{children}</span>
}
