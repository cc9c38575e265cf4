import { Redo2, Undo2 } from 'lucide-react'
import type { Codebook } from '../../../../data/records/codebook.ts'
import { Button, IconButton } from '../../../design/button/button.tsx'
import { Tag } from '../../../design/chip/chip.tsx'
import { Editable } from '../../../design/editable/editable.tsx'
import { ViewHead } from '../../../design/view-head/view-head.tsx'
import { useWords } from '../../../language/use-words.ts'
import { setName } from '../draft/change-draft.ts'
import type { Draft } from '../draft/draft.ts'
import type { DraftDesk } from '../draft/use-draft.ts'
import styles from './editor-head.module.css'

type EditorHeadProps = {
  codebook: Codebook
  desk: DraftDesk
  draft: Draft
  unsound: string | null
  onTouched: () => void
}

/** Which codebook is being changed, that nothing is in force yet, and what stands in the way. */
export function EditorHead({ codebook, desk, draft, unsound, onTouched }: EditorHeadProps) {
  const words = useWords()
  return (
    <ViewHead
      title={words('codebookEditor.title')}
      actions={
        <>
          <IconButton label={words('codebookEditor.undo')} onPress={desk.undo} isDisabled={!desk.canUndo}>
            <Undo2 aria-hidden="true" />
          </IconButton>
          <IconButton label={words('codebookEditor.redo')} onPress={desk.redo} isDisabled={!desk.canRedo}>
            <Redo2 aria-hidden="true" />
          </IconButton>
          <Button look="quiet" onPress={desk.discard}>
            {words('codebookEditor.discard')}
          </Button>
          <Button look="accent" onPress={onTouched} isDisabled={unsound !== null}>
            {words('codebookEditor.see')}
          </Button>
        </>
      }
    >
      <div className={styles.line}>
        <Editable
          label={words('codebookEditor.name')}
          value={draft.name}
          onSave={(name) => {
            if (name !== '') desk.change(setName(name))
          }}
        />
        <span className={styles.facts}>{words('codebookEditor.draft', { version: codebook.version })}</span>
      </div>
      <p className={styles.unsound} role="status">
        {draft.base !== codebook.id ? (
          <Tag evidence="disputed">{words('codebookEditor.stale')}</Tag>
        ) : (
          unsound !== null && <Tag evidence="disputed">{unsound}</Tag>
        )}
      </p>
    </ViewHead>
  )
}
