import { type FormEvent, useState } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import type { Desk } from '../../../data/replies.ts'
import { useBridge } from '../../bridge/answers-context.tsx'
import { useRequest } from '../../bridge/use-request.ts'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './new-workbook.module.css'

/** A new workbook: its name, what its incident codes begin with, and the codebook or codebooks it starts from. */
export function NewWorkbook({ desk, onMade }: { desk: Desk; onMade: () => void }) {
  const words = useWords()
  const { list } = useFormats()
  const { shell } = useBridge()
  const make = useRequest('new-workbook')
  const [name, setName] = useState('')
  const [codePrefix, setCodePrefix] = useState('')
  const [chosen, setChosen] = useState<string[]>(desk.templates.slice(0, 1).map((template) => template.name))
  const [folder, setFolder] = useState(desk.folder)
  const { chooseFolder } = shell
  const choose = async () => {
    const reply = await chooseFolder?.(words('start.folder'))
    if (reply?.ok && reply.value !== null) setFolder(reply.value)
  }
  const missing = name.trim() === '' ? 'start.needsName' : chosen.length === 0 ? 'start.needsTemplate' : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (missing) return
    const prefix = codePrefix.trim().toUpperCase()
    make.mutate(
      { name, templates: chosen, folder, ...(prefix === '' ? {} : { codePrefix: prefix }) },
      { onSuccess: onMade },
    )
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2 className={styles.title}>{words('start.new')}</h2>
      <div className={styles.names}>
        <TextField
          label={words('start.name')}
          placeholder={words('start.nameHint')}
          value={name}
          onChange={setName}
          autoFocus
        />
        <TextField
          label={words('start.prefix')}
          placeholder={words('start.prefixHint')}
          value={codePrefix}
          onChange={setCodePrefix}
          maxLength={8}
        />
      </div>
      <CheckboxGroup value={chosen} onChange={setChosen} className={styles.templates ?? ''}>
        <Label className={styles.label ?? ''}>{words('start.templates')}</Label>
        {desk.templates.map((template) => (
          <Checkbox key={template.name} value={template.name} className={styles.template ?? ''}>
            <span className={styles.box} aria-hidden="true" />
            <span>
              <span className={styles.templateName}>{template.label}</span>
              <span className={styles.types}>{list(template.types)}</span>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <p className={styles.folder}>
        {words('start.keptIn')} <bdi dir="ltr">{folder}</bdi>
        {chooseFolder && (
          <Button look="quiet" onPress={() => void choose()}>
            {words('start.otherFolder')}
          </Button>
        )}
      </p>
      <div className={styles.make}>
        <Button type="submit" look="accent" isDisabled={missing !== null || make.isPending}>
          {words('start.make')}
        </Button>
        {missing && <p className={styles.missing}>{words(missing)}</p>}
      </div>
    </form>
  )
}
