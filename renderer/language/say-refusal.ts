import type { ReplyError } from '../../data/api.ts'
import type { Refused } from '../bridge/desk-answers.ts'
import { useWords, type Words } from './use-words.ts'

/** A refusal in the words of the catalogue where it has them, else in the sentence it came with. */
export function refusalSentence(words: Words, { error }: Refused): string {
  if (error.code === 'unreachable') return words('refusals.unreachable')
  if (error.code === 'bad-argument') return reasonAlone(error)
  if (isOfText(error)) return words('refusals.damagedText')
  if (error.code === 'no-path') return words('refusals.noPath', error.details)
  return error.sentence
}

export function useSayRefusal(): (refused: Refused) => string {
  const words = useWords()
  return (refused) => refusalSentence(words, refused)
}

/** Whether the text of a source, kept as a file of its own, is damaged or gone. */
function isOfText({ code, details }: ReplyError): boolean {
  return (code === 'damaged' || code === 'not-kept') && details.what === 'text'
}

/** What is wrong with a value that was typed, without the name of the edit and of the field it was typed for. */
function reasonAlone({ details, sentence }: ReplyError): string {
  return typeof details.reason === 'string' ? details.reason.replace(/^[\w.]+: /, '') : sentence
}
