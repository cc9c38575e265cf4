import { X } from 'lucide-react'
import type { LetGo } from '../../../../data/queries/let-go.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import { useRequest } from '../../../bridge/use-request.ts'
import { Button, IconButton } from '../../../design/button/button.tsx'
import type { Formats } from '../../../language/formats.ts'
import { useFormats, useWords, type Words } from '../../../language/use-words.ts'
import styles from './let-go-line.module.css'
import { partsText } from './parts-text.ts'

type LetGoLineProps = {
  gone: readonly LetGo[]
  /** The number of the change that corrected the value: it can be undone from here while it is the last. */
  change: number
  /** It is undone, or has been read. */
  onDone: () => void
}

/** What a correction had to let go, said where it was corrected, with the undo at hand. */
export function LetGoLine({ gone, change, onDone }: LetGoLineProps) {
  const words = useWords()
  const formats = useFormats()
  const desk = useAnswer('desk', {})
  const undo = useRequest('undo')
  const what = formats.list(gone.map((one) => inWords(words, formats, one)))
  const isLast = desk.data?.workbook?.number === change
  return (
    <div className={styles.line} role="status">
      <bdi>{words('letGo.lead', { what })}</bdi>
      {isLast && (
        <Button look="quiet" onPress={() => undo.mutate({}, { onSuccess: onDone })}>
          {words('letGo.undo')}
        </Button>
      )}
      <IconButton label={words('common.dismiss')} onPress={onDone}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  )
}

function inWords(words: Words, formats: Formats, gone: LetGo): string {
  switch (gone.detail) {
    case 'parts':
      return words('letGo.parts', { parts: partsText(formats, gone.said) })
    case 'localTime':
    case 'zone':
    case 'direction':
    case 'as':
    case 'role':
    case 'radius':
      return words(`letGo.${gone.detail}`, { said: gone.said })
    default:
      return words(`letGo.${gone.detail}`)
  }
}
