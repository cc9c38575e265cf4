import type { StepReply } from '../../data/replies.ts'
import { useRequest } from '../bridge/use-request.ts'
import { useMessages } from '../design/status-line/use-messages.ts'
import { aboutWords } from '../language/about-words.ts'
import { changeWords } from '../language/change-words.ts'
import { useFormats, useWords } from '../language/use-words.ts'

/** Taking back and making again, by whichever button, key or command: the foot of the window says what it was. */
export function useSteps(): { undo: () => void; redo: () => void } {
  const words = useWords()
  const formats = useFormats()
  const messages = useMessages()
  const undo = useRequest('undo').mutateAsync
  const redo = useRequest('redo').mutateAsync
  const tell = (key: 'frame.takenBack' | 'frame.madeAgain', { did, about }: StepReply) => {
    const what = changeWords(words, did)
    const of = aboutWords(words, formats, about)
    messages.say('done', words(key, { what: of === '' ? what : words('history.whatOf', { what, of }) }))
  }
  // A refusal has been said by then.
  const refused = () => {}
  return {
    undo: () => void undo({}).then((reply) => tell('frame.takenBack', reply), refused),
    redo: () => void redo({}).then((reply) => tell('frame.madeAgain', reply), refused),
  }
}
