import type { ShownPlace } from '../../../../data/queries/shown-place.ts'
import type { Field } from '../../../../data/records/codebook.ts'
import { isPlace } from '../../../../data/values/place-value.ts'
import { ternaryAnswers } from '../../../../data/values/value.ts'
import { Select } from '../../../design/select/select.tsx'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { useWords } from '../../../language/use-words.ts'
import { AuthorityInput } from '../../authorities/authority-input.tsx'
import { DateInput } from '../date-value/date-input.tsx'
import type { TypingAt } from '../date-value/typing-at.ts'
import { PlaceInput } from '../place-value/place-input.tsx'

type ValueInputProps = {
  field: Pick<Field, 'id' | 'type' | 'options' | 'label'>
  /** What it is typed for. */
  at: Omit<TypingAt, 'field'>
  /** As it is typed; for lists of the codebook the code or codes. */
  value: unknown
  /** Of a value that is a place, which it is. */
  place?: ShownPlace | null
  /** The name that the source uses for an actor, kept with whom it is found to mean. */
  as?: string | undefined
  /** How a value is shown that was chosen in place of words. */
  asTyped?: ((value: unknown) => string | undefined) | undefined
  onChange: (value: unknown) => void
}

/** The control for a value of a field's type: a list where the codebook has one, else words as one would write them. */
export function ValueInput({ field, at, value, place = null, as, asTyped, onChange }: ValueInputProps) {
  const words = useWords()
  if (field.type === 'one-of' || field.type === 'yes-no-unclear') {
    const options =
      field.type === 'one-of'
        ? field.options.map(({ code, label }) => ({ id: code, label }))
        : ternaryAnswers.map((id) => ({ id, label: words(`answer.${id}`) }))
    return (
      <Select
        label={words('coding.attach.value')}
        options={[...options, { id: 'unknown', label: words('common.unknown') }]}
        selected={typeof value === 'string' && value !== '' ? value : null}
        onSelect={onChange}
      />
    )
  }
  if (field.type === 'place') {
    const whole = place && isPlace(value) ? { value, place } : null
    return (
      <PlaceInput
        label={words('coding.attach.value')}
        placeholder={words('coding.valueHint.place')}
        start={whole ?? (typeof value === 'string' ? value : '')}
        onChange={onChange}
      />
    )
  }
  if (field.type === 'date') {
    return (
      <DateInput
        label={words('coding.attach.value')}
        placeholder={words('coding.valueHint.date')}
        at={{ ...at, field: field.id }}
        value={value}
        asTyped={asTyped}
        onChange={onChange}
      />
    )
  }
  if (field.type === 'actor') {
    return (
      <AuthorityInput
        kind="actor"
        label={words('coding.attach.value')}
        placeholder={words('coding.valueHint.actor')}
        start={typeof value === 'string' ? value : ''}
        as={as}
        onChange={onChange}
      />
    )
  }
  return (
    <TextField
      label={words('coding.attach.value')}
      value={typeof value === 'string' ? value : (asTyped?.(value) ?? '')}
      onChange={onChange}
      placeholder={words(`coding.valueHint.${field.type}`)}
      autoFocus
    />
  )
}
