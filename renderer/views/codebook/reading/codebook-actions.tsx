import { FileUp, Pencil } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import type { Codebook } from '../../../../data/records/codebook.ts'
import { useBridge } from '../../../bridge/answers-context.tsx'
import { Refused } from '../../../bridge/desk-answers.ts'
import { useReadOnly } from '../../../bridge/use-read-only.ts'
import { useRequest } from '../../../bridge/use-request.ts'
import { Button } from '../../../design/button/button.tsx'
import { useMessages } from '../../../design/status-line/use-messages.ts'
import { useSayRefusal } from '../../../language/say-refusal.ts'
import { useWords } from '../../../language/use-words.ts'
import { type Draft, draftOf } from '../draft/draft.ts'
import { draftFromFile } from '../draft/draft-from-file.ts'
import { FileForm } from './file-form.tsx'

/** What can be done with the codebook in force: change it, take one from a file as a change, or write it into one. */
export function CodebookActions({
  codebook,
  onBegin,
}: {
  codebook: Codebook
  onBegin: (draft: Draft) => void
}) {
  const words = useWords()
  const readOnly = useReadOnly() !== null
  const bridge = useBridge()
  const messages = useMessages()
  const say = useSayRefusal()
  const read = useRequest('read-codebook')
  const bring = async (chosen: File | undefined) => {
    if (!chosen) return
    const handed = await bridge.hand(chosen)
    if (!handed.ok) {
      messages.say('refused', say(new Refused(handed.error)))
      return
    }
    read.mutate({ file: handed.value }, { onSuccess: (file) => onBegin(draftFromFile(codebook, file)) })
  }
  return (
    <>
      <FileForm />
      <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => void bring(files?.[0])}>
        <Button isDisabled={readOnly}>
          <FileUp aria-hidden="true" />
          {words('codebookEditor.fromFile')}
        </Button>
      </FileTrigger>
      <Button look="accent" isDisabled={readOnly} onPress={() => onBegin(draftOf(codebook))}>
        <Pencil aria-hidden="true" />
        {words('codebookEditor.begin')}
      </Button>
    </>
  )
}
