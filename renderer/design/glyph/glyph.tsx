import type { ReactNode } from 'react'
import type { EvidenceState } from '../../../data/evidence/field-evidence.ts'
import styles from './glyph.module.css'

const shapes: Record<EvidenceState, ReactNode> = {
  several: (
    <>
      <circle cx="10.6" cy="8" r="4.1" opacity="0.5" />
      <circle cx="5.4" cy="8" r="4.1" />
    </>
  ),
  one: <circle cx="8" cy="8" r="4.9" />,
  rival: <path d="M8 1.7 14.3 8 8 14.3 1.7 8Z" />,
  disputed: <path d="M8 2.1 14.6 13.4H1.4Z" />,
  uncited: (
    <circle
      cx="8"
      cy="8"
      r="5.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.1"
      strokeDasharray="3.25 2.195"
    />
  ),
  empty: null,
}

/**
 * The shape of an evidence state: two discs for several sources, a disc for one, a diamond for rival claims, a triangle
 * for a dispute, a broken ring for no passage, nothing for nothing. Says nothing itself: words stand beside it.
 */
export function Glyph({ state, size = 16 }: { state: EvidenceState; size?: number }) {
  return (
    <svg
      className={styles.glyph}
      data-evidence={state}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {shapes[state]}
    </svg>
  )
}
