import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Hint } from '../tooltip/hint.tsx'
import styles from './button.module.css'

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  /** *accent* for the one next step, *plain* for others, *quiet* where many stand together. */
  look?: 'accent' | 'plain' | 'quiet'
}

export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={styles.button ?? ''} data-look={look} />
}

type IconButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'aria-label'> & {
  /** What it does: said, and shown as a hint. */
  label: string
  /** The key that does the same. */
  keys?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button that shows only an icon; its words are said and shown on hover and focus. */
export function IconButton({ label, keys, children, ...rest }: IconButtonProps) {
  return (
    <Hint text={label} {...(keys === undefined ? {} : { keys })}>
      <AriaButton {...rest} aria-label={label} className={styles.icon ?? ''}>
        {children}
      </AriaButton>
    </Hint>
  )
}
