import type { NameReading } from '../../../../data/queries/passage-names.ts'
import type { ReadBeside } from '../../../../data/queries/passage-subjects.ts'
import type { SourceReading } from '../../../../data/queries/source-reading.ts'
import { isOfKind, type RecordId } from '../../../../data/records/record-id.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import { useEdit } from '../../../bridge/use-edit.ts'
import { useMessages } from '../../../design/status-line/use-messages.ts'
import { useWords } from '../../../language/use-words.ts'
import type { Span } from '../text/segments.ts'
import { type Attachment, AttachPalette } from './attach-palette.tsx'
import { nameEdits } from './name-edits.ts'

type AttachAtSelectionProps = {
  /** What the text is read beside, which the palette offers the fields of. */
  beside: ReadBeside
  reading: SourceReading
  span: Span
  /** The claim the words stand with now; null where that is not known. */
  onDone: (claim: RecordId<'claim'> | null) => void
  onCancel: () => void
  /** Something outside was pressed: the palette goes, and the focus stays where it went. */
  onLeave: () => void
}

/** The palette over the workbook: reads the words for every field, and attaches them in one change. */
export function AttachAtSelection(props: AttachAtSelectionProps) {
  const { beside, reading, span, onDone, onCancel, onLeave } = props
  const words = useWords()
  const messages = useMessages()
  const edit = useEdit()
  const source = reading.source.id
  const quote = (reading.text ?? '').slice(span.start, span.end)
  const passage = useAnswer(
    'passage-readings',
    { source, quote, start: span.start, subject: beside },
    'nothing',
  )
  const attach = async ({ subject, field, fieldLabel, ...rest }: Attachment) => {
    const target = 'claim' in rest ? {} : { subject, field }
    const reply = await edit({
      edit: 'attach',
      argument: { source, quote, start: span.start, ...target, ...rest },
    })
    if (!reply) return
    const [claim] = reply.ids
    messages.say('done', words('coding.attach.done', { field: fieldLabel }))
    onDone(claim && isOfKind('claim', claim) ? claim : null)
  }
  const attachName = async (name: NameReading) => {
    const reply = await edit(...nameEdits(name, { source, quote, start: span.start }))
    if (!reply) return
    messages.say('done', words('coding.attach.nameDone', { name: name.text, bearer: name.shown }))
    onDone(null)
  }
  return (
    <AttachPalette
      quote={quote}
      reading={passage.data ?? null}
      onAttach={(attachment) => void attach(attachment)}
      onName={(name) => void attachName(name)}
      onClose={onCancel}
      onLeave={onLeave}
    />
  )
}
