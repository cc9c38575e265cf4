import { basename } from 'node:path'
import type { Recovery } from './recover-workbook.ts'

/** What was recovered and what was not, for a person. */
export function recoverySentence({ path, saved, changes, lost, damagedAt }: Recovery): string {
  const [name, stays] = [`“${basename(path)}”`, 'The damaged workbook stays as it is.']
  if (saved === 'everything')
    return `Everything was recovered into ${name}, ${changes} changes in all. ${stays}`
  if (saved === 'records only') {
    return `Every record was recovered into ${name}; the changes that made them could not be taken along. ${stays}`
  }
  const behind = lost === 0 ? 'nothing' : lost === 1 ? '1 change' : `${lost} changes`
  return `The first ${changes} changes were recovered into ${name}; ${behind} behind the damage at ${damagedAt} could not be taken along. ${stays}`
}
