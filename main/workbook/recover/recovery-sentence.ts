import { basename } from 'node:path'
import type { Recovery } from './recover-workbook.ts'

/** What was recovered and what was not, for a person. */
export function recoverySentence({ path, saved, changes, lost, later, told }: Recovery): string {
  const [name, stays] = [`“${basename(path)}”`, 'The damaged workbook stays as it is.']
  if (saved === 'everything')
    return `Everything was recovered into ${name}, ${counted(changes)} in all. ${stays}`
  if (saved === 'records only') {
    return `Every record was recovered into ${name}; the changes that made them could not be taken along. ${stays}`
  }
  const before = `The first ${counted(changes)}`
  const listed = told ? ` What was left out is listed in ${told} in its folder.` : ''
  if (saved === 'up to the damage') {
    const behind =
      lost === 0 ? 'nothing was found behind them' : `${counted(lost)} behind them could not be taken along`
    return `${before} were recovered into ${name}; ${behind}.${listed} ${stays}`
  }
  const { whole, part } = later
  const partly = part === 0 ? '' : ` and ${part} in part`
  return `${before} were recovered into ${name}, and of those behind the damage ${whole} whole${partly}; ${counted(lost)} could not be taken along.${listed} ${stays}`
}

function counted(changes: number): string {
  return changes === 1 ? '1 change' : `${changes} changes`
}
