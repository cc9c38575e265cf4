import type { ReactNode } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components'
import styles from './text-field.module.css'

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  label: string
  /** *said* hides the label from the eye where the place says it already. */
  labelled?: 'seen' | 'said'
  description?: ReactNode
  /** Why what stands there cannot be taken. */
  problem?: string | null
  placeholder?: string
  lines?: number
  voice?: 'workbench' | 'source'
  /** *ltr* for what runs so in every language, as a path; else the direction of what is typed. */
  direction?: 'auto' | 'ltr'
}

/** One line or several of words that a person types. Its direction follows what is typed. */
export function TextField({
  label,
  labelled = 'seen',
  description,
  problem = null,
  placeholder,
  lines = 1,
  voice = 'workbench',
  direction = 'auto',
  ...rest
}: TextFieldProps) {
  const typing = {
    className: styles.input ?? '',
    'data-voice': voice,
    dir: direction,
    ...(placeholder === undefined ? {} : { placeholder }),
  }
  return (
    <AriaTextField {...rest} isInvalid={problem !== null} className={styles.field ?? ''}>
      <Label className={labelled === 'said' ? 'said-only' : (styles.label ?? '')}>{label}</Label>
      {lines > 1 ? <TextArea {...typing} rows={lines} /> : <Input {...typing} />}
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </AriaTextField>
  )
}
