import { X } from 'lucide-react'
import { IconButton } from '../../../design/button/button.tsx'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './code-words.module.css'

type Words = { label: string; code: string; definition: string | null }

type CodeWordsProps = {
  /** What its label is the label of, for those who do not see the list around it. */
  labelled: string
  of: Words
  /** Told what changed, and the name of the one thing that did. */
  onChange: (rest: Partial<Words>, name: keyof Words) => void
  onRemove: () => void
}

/** A code of the codebook: what it is called, the code it is kept as, and when it applies. */
export function CodeWords({ labelled, of, onChange, onRemove }: CodeWordsProps) {
  const words = useWords()
  return (
    <>
      <div className={styles.words}>
        <div className={styles.names}>
          <TextField
            label={labelled}
            labelled="said"
            value={of.label}
            onChange={(label) => onChange({ label }, 'label')}
          />
          <TextField
            label={words('codebookEditor.optionCode')}
            labelled="said"
            placeholder={words('codebookEditor.codeHint')}
            value={of.code}
            onChange={(code) => onChange({ code: code.trim() }, 'code')}
          />
        </div>
        <TextField
          label={words('codebookEditor.optionDefinition')}
          labelled="said"
          placeholder={words('codebookEditor.definitionHint')}
          value={of.definition ?? ''}
          onChange={(typed) => onChange({ definition: typed === '' ? null : typed }, 'definition')}
        />
      </div>
      <IconButton label={words('codebookEditor.removeOption', { label: of.label })} onPress={onRemove}>
        <X aria-hidden="true" />
      </IconButton>
    </>
  )
}
