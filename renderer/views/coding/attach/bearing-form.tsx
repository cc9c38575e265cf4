import { type FormEvent, useState } from 'react'
import { type Citation, certainties, stances } from '../../../../data/records/citation.ts'
import { Button } from '../../../design/button/button.tsx'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './bearing-form.module.css'

/** How a passage bears on a claim, as it is typed: the chain in one line, separated by semicolons. */
export type TypedBearing = {
  stance: Citation['stance']
  speaker: string
  via: string
  certainty: Citation['certainty']
  wording: string
}

/** As an edit takes it: nobody and no wording are null. */
export function givenBearing(typed: TypedBearing) {
  const via = typed.via.split(/[;؛]/).map((name) => name.trim())
  return {
    stance: typed.stance,
    speaker: typed.speaker.trim() === '' ? null : typed.speaker.trim(),
    via: via.filter((name) => name !== ''),
    certainty: typed.certainty,
    wording: typed.wording.trim() === '' ? null : typed.wording.trim(),
  }
}

type BearingFieldsProps = { bearing: TypedBearing; onChange: (bearing: TypedBearing) => void }

/** Who says so, through whom, how surely, in which words, for or against. */
export function BearingFields({ bearing, onChange }: BearingFieldsProps) {
  const words = useWords()
  const set = (part: Partial<TypedBearing>) => onChange({ ...bearing, ...part })
  return (
    <>
      <div className={styles.chain}>
        <TextField
          label={words('coding.bearing.speaker')}
          placeholder={words('coding.bearing.speakerHint')}
          value={bearing.speaker}
          onChange={(speaker) => set({ speaker })}
        />
        <TextField
          label={words('coding.bearing.via')}
          placeholder={words('coding.bearing.viaHint')}
          value={bearing.via}
          onChange={(via) => set({ via })}
        />
      </div>
      <div className={styles.choice}>
        <span className={styles.label}>{words('coding.bearing.certainty')}</span>
        <Segmented
          label={words('coding.bearing.certainty')}
          options={certainties.map((id) => ({ id, label: words(`certainty.${id}`) }))}
          selected={bearing.certainty}
          onSelect={(certainty) => set(certainty === 'stated' ? { certainty, wording: '' } : { certainty })}
        />
      </div>
      <TextField
        label={words('coding.bearing.wording')}
        placeholder={words('coding.bearing.wordingHint')}
        voice="source"
        value={bearing.wording}
        onChange={(wording) => set({ wording })}
      />
      <div className={styles.choice}>
        <span className={styles.label}>{words('coding.bearing.stance')}</span>
        <Segmented
          label={words('coding.bearing.stance')}
          options={stances.map((id) => ({ id, label: words(`stance.${id}`) }))}
          selected={bearing.stance}
          onSelect={(stance) => set({ stance })}
        />
      </div>
    </>
  )
}

type BearingFormProps = {
  start: TypedBearing
  onSave: (bearing: ReturnType<typeof givenBearing>) => void
  onCancel: () => void
}

/** The same as a form of its own, in place of a dialog: for a passage that is attached already. */
export function BearingForm({ start, onSave, onCancel }: BearingFormProps) {
  const words = useWords()
  const [bearing, setBearing] = useState(start)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(givenBearing(bearing))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <BearingFields bearing={bearing} onChange={setBearing} />
      <div className={styles.buttons}>
        <Button type="submit" look="accent">
          {words('common.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {words('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
