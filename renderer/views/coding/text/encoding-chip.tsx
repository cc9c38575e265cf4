import type { Source } from '../../../../data/records/source.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import { useRequest } from '../../../bridge/use-request.ts'
import { Chip } from '../../../design/chip/chip.tsx'
import { Select } from '../../../design/select/select.tsx'
import { useMessages } from '../../../design/status-line/use-messages.ts'
import { Said } from '../../../language/said.tsx'
import { useWords } from '../../../language/use-words.ts'

/** Text that is UTF-8 says so itself: no guess that one would want to correct. */
const usual = 'utf-8'

/** As which letters the file's bytes were read, where that was a guess. A wrong one is corrected here; the old text stays. */
export function EncodingChip({ source }: { source: Source }) {
  const words = useWords()
  const messages = useMessages()
  const encodings = useAnswer('encodings', {})
  const readAgain = useRequest('read-again')
  const encoding = source.texts.at(-1)?.encoding ?? null
  if (encoding === null || encoding === usual || source.original === null) return null
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
