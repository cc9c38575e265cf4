import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { sameJson } from '../../../../data/changes/same-json.ts'
import { Button } from '../../../design/button/button.tsx'
import { Keys } from '../../../design/key/keys.tsx'
import { Select } from '../../../design/select/select.tsx'
import { useWords } from '../../../language/use-words.ts'
import { ValueInput } from '../incident/value-input.tsx'
import styles from './attach-details.module.css'
import type { Attachment } from './attach-palette.tsx'
import { BearingFields, givenBearing, type TypedBearing } from './bearing-form.tsx'
import { Candidates } from './candidates.tsx'
import { fieldLabel } from './field-label.ts'
import type { ValueRow } from './palette-rows.ts'

type AttachDetailsProps = {
  row: ValueRow
  bearing: TypedBearing
  onBearing: (bearing: TypedBearing) => void
  onAttach: (attachment: Attachment) => void
  onBack: () => void
  onClose: () => void
}

const own = 'own'

/** The second step of attaching: the value as it should stand, or the claim it speaks to; who, through whom, how surely. */
export function AttachDetails(props: AttachDetailsProps) {
  const { row, bearing, onBearing, onAttach, onBack, onClose } = props
  const words = useWords()
  const { field, subject, claims, typed, value, candidates } = row.reading
  const label = fieldLabel(words, row.reading)
  const read = typeof value === 'string' ? value : (typed ?? '')
  const [target, setTarget] = useState<string>(row.kind === 'claim' ? row.claim.id : (row.joins?.id ?? own))
  const [given, setGiven] = useState<unknown>(row.reading.place === null ? read : value)
  const ready = target !== own || (given !== '' && given !== null)
  const asTyped = (chosen: unknown) =>
    typeof chosen === 'string' ? chosen : candidates.find((one) => sameJson(one.value, chosen))?.display
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const about = { subject, field: field.id, fieldLabel: label, ...givenBearing(bearing) }
    const asRead = value !== null && given === read
    onAttach(target === own ? { ...about, value: asRead ? value : given } : { ...about, claim: target })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    if (event.shiftKey) onClose()
    else onBack()
  }
  return (
    <form className={styles.details} onSubmit={submit} onKeyDown={onKeyDown}>
      <p className={styles.title}>{label}</p>
      <div className={styles.fields}>
        {claims.length > 0 && (
          <Select
            label={words('coding.attach.stands')}
            options={[
              { id: own, label: words('coding.attach.newValue') },
              ...claims.map(({ id, display }) => ({ id: id as string, label: display })),
            ]}
            selected={target}
            onSelect={setTarget}
          />
        )}
        {target === own && (
          <>
            <ValueInput
              field={field}
              at={{ subject }}
              value={given}
              asTyped={asTyped}
              place={row.reading.place}
              as={typed ?? undefined}
              onChange={setGiven}
            />
            <Candidates reading={row.reading} given={given} onChoose={setGiven} />
          </>
        )}
        <BearingFields bearing={bearing} onChange={onBearing} />
      </div>
      <div className={styles.foot}>
        <Button type="submit" look="accent" isDisabled={!ready}>
          {words('coding.attach.submit')}
          <Keys keys="↵" />
        </Button>
        <Button look="quiet" onPress={onBack}>
          {words('coding.attach.keys.back')}
          <Keys keys="Esc" />
        </Button>
      </div>
    </form>
  )
}
