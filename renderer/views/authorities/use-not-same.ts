import { duplicateProblem } from '../../../data/authorities/likely-duplicates.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { useWords } from '../../language/use-words.ts'
import type { AuthorityId } from './authority-address.ts'

/** Says that two are not the same, after which they are never proposed again. */
export function useNotSame(): (one: AuthorityId, other: AuthorityId) => Promise<boolean> {
  const words = useWords()
  const edit = useEdit()
  const messages = useMessages()
  return async (one, other) => {
    const reason = words('authorities.merge.notSameReason')
    const told = await edit({
      edit: 'dismiss',
      argument: { about: one, problem: duplicateProblem(other), reason },
    })
    if (told) messages.say('done', words('authorities.merge.told'))
    return told !== null
  }
}
