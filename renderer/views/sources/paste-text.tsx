import type { FormEvent } from 'react'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import type { PasteDraft } from './kept-paste.ts'
import styles from './paste-text.module.css'

type PasteTextProps = {
  draft: PasteDraft
  onDraft: (draft: PasteDraft) => void
  /** Resolves to null where it was refused: then the form stays as it is. */
  onImport: (draft: PasteDraft) => Promise<unknown>
  onClose: () => void
}

/** Text that was copied from somewhere: the words themselves, and what is known of them, if anything. */
export function PasteText({ draft, onDraft, onImport, onClose }: PasteTextProps) {
  const words = useWords()
  const field = (name: keyof PasteDraft) => ({
    value: draft[name],
    onChange: (typed: string) => onDraft({ ...draft, [name]: typed }),
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (draft.text.trim() === '') return
    if ((await onImport(draft)) !== null) onClose()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      aria-label={words('sources.pasteTitle')}
    >
      <TextField
        label={words('sources.pasteText')}
        lines={7}
        voice="source"
        autoFocus={draft.text === ''}
        {...field('text')}
      />
      <div className={styles.known}>
        <TextField
          label={words('sources.pasteTitleField')}
          placeholder={words('sources.pasteTitleHint')}
          autoFocus={draft.text !== ''}
          {...field('title')}
        />
        <TextField label={words('facts.publisher')} {...field('publisher')} />
        <TextField
          label={words('facts.published')}
          placeholder={words('facts.hint.published')}
          {...field('published')}
        />
        <TextField label={words('sources.pasteUrl')} direction="ltr" {...field('url')} />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="accent" isDisabled={draft.text.trim() === ''}>
          {words('common.add')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {words('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
