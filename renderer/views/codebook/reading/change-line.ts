import type { CodebookChange } from '../../../../data/codebook/compare-codebooks.ts'
import type { Words } from '../../../language/use-words.ts'

/** A difference between two versions in a line: "Weapon: options, coding rule". */
export function changeLine(words: Words, change: CodebookChange): string {
  if (change.what === 'name') return words('codebookEditor.change.renamed', { label: change.label })
  if (change.what === 'field' && change.how === 'changed') {
    const parts = change.parts.map((part) => words(`codebookEditor.part.${part}`)).join(', ')
    return words('codebookEditor.change.parts', { label: change.label, parts })
  }
  const what = words(`codebookEditor.what.${change.what}`)
  return words(`codebookEditor.change.${change.how}`, { label: change.label, what })
}
