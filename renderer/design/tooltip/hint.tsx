import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { Keys } from '../key/keys.tsx'
import styles from './hint.module.css'

/** Words that appear beside a control on hover and on keyboard focus. */
export function Hint({ text, keys, children }: { text: string; keys?: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className={styles.hint ?? ''} offset={6}>
        {text}
        {keys !== undefined && <Keys keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
