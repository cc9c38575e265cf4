import { Refusal } from '../../data/refusal.ts'
import { errorCode } from './file-layer.ts'

/** What a person is told when the disk refused to write. To be thrown only where nothing has changed. */
export function notWritten(error: unknown): Refusal {
  const code = errorCode(error)
  const sentence =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'The disk is full: nothing was changed; free some space and try again.'
      : 'The disk refused to write: nothing was changed.'
  return new Refusal('not-written', sentence, { reason: code ?? String(error) })
}
