import type { Source } from '../../../../data/records/source.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import { useRequest } from '../../../bridge/use-request.ts'
import { Chip } from '../../../design/chip/chip.tsx'
import { Select } from '../../../design/select/select.tsx'
import { useMessages } from '../../../design/status-line/use-messages.ts'
import { Said } from '../../../language/said.tsx'
import { useWords } from '../../../language/use-words.ts'

/** How the file's bytes were read as letters. A wrong guess is corrected here; the old text and its passages are kept. */
export function EncodingChip({ source }: { source: Source }) {
  const words = useWords()
  const messages = useMessages()
  const encodings = useAnswer('encodings', {})
  const readAgain = useRequest('read-again')
  const encoding = source.texts.at(-1)?.encoding ?? null
  if (encoding === null || source.original === null) return null
  return (
    <Select
      look="chip"
      label={words('facts.readAgain')}
      labelled="said"
      options={(encodings.data ?? []).map(({ name, script }) => ({ id: name, label: name, note: script }))}
      selected={encoding}
      onSelect={(chosen) =>
        readAgain.mutate(
          { source: source.id, encoding: chosen },
          {
            onSuccess: ({ exact, moved, approximate, lost }) =>
              messages.say('done', words('facts.readAgainDone', { exact, moved, approximate, lost })),
          },
        )
      }
    >
      <Chip>
        <Said of="facts.encodingOf" gaps={{ encoding }} />
      </Chip>
    </Select>
  )
}
