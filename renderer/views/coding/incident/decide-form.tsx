import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { FieldRow } from '../../../../data/queries/incident-panel.ts'
import { Button } from '../../../design/button/button.tsx'
import { Keys } from '../../../design/key/keys.tsx'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { Select } from '../../../design/select/select.tsx'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './decide-form.module.css'
import { type Deciding, isReady } from './deciding.ts'

type DecideFormProps = {
  row: FieldRow
  deciding: Deciding
  onDeciding: (deciding: Deciding) => void
  onDecide: (reason: string) => void
  onCancel: () => void
}

/** Values so few and so short that they can all be in sight. */
const fewClaims = 5
const shortValues = 44

/** Deciding in place: which claim, where the rule asks for one, and why. Enter decides, with a reason or without. */
export function DecideForm({ row, deciding, onDeciding, onDecide, onCancel }: DecideFormProps) {
  const words = useWords()
  const [reason, setReason] = useState(row.decision?.reason ?? '')
  const ready = isReady(deciding)
  const form = useRef<HTMLFormElement>(null)
  // Where it is not said yet which one is reported, that comes before the reason.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-first] :is(button, input), input')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) onDecide(reason)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words('coding.decision.deciding', { rule: words(`rule.${deciding.rule}`) })}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      {deciding.rule === 'best' && (
        <div data-first={ready ? undefined : 'yes'}>
          <WhichClaim row={row} deciding={deciding} onDeciding={onDeciding} />
        </div>
      )}
      <TextField
        label={words('coding.decision.reason')}
        placeholder={words('coding.decision.reasonHint')}
        value={reason}
        onChange={setReason}
      />
      <div className={styles.foot}>
        <Button type="submit" look="accent" isDisabled={!ready}>
          {words('coding.decision.decide')}
          <Keys keys="↵" />
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {words('common.cancel')}
          <Keys keys="Esc" />
        </Button>
        <p className={styles.hint}>{words(ready ? 'coding.decision.stands' : 'coding.decision.choose')}</p>
      </div>
    </form>
  )
}

/** The claims by what they say, one of which is held for the best. */
function WhichClaim({ row, deciding, onDeciding }: Pick<DecideFormProps, 'row' | 'deciding' | 'onDeciding'>) {
  const words = useWords()
  const options = row.claims.map(({ id, display }) => ({ id: id as string, label: display }))
  const [chosen] = deciding.claims
  const choice = {
    label: words('coding.decision.which'),
    options,
    selected: chosen ?? null,
    onSelect: (id: string) => onDeciding({ rule: 'best', claims: [id] }),
  }
  const letters = options.reduce((sum, { label }) => sum + label.length, 0)
  if (options.length > fewClaims || letters > shortValues) return <Select {...choice} />
  return (
    <div className={styles.which}>
      <span className={styles.label}>{choice.label}</span>
      <Segmented {...choice} />
    </div>
  )
}
