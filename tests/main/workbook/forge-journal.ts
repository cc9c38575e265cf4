import { sha256Of } from '../../../main/workbook/sha256.ts'

/** A journal with altered bodies in which every hash is right: what a program that is not ours might hand us. */
export function forgeJournal(lines: readonly string[], forge: (body: string) => string): string {
  let parent: string | null = null
  return lines
    .map((line) => {
      const [headerText = '', bodyText = ''] = line.split('\t')
      const body = forge(bodyText)
      const { id: _, ...header } = JSON.parse(headerText)
      const unsigned = { ...header, parents: parent ? [parent] : [], bodyDigest: sha256Of(body) }
      const id = `change:${sha256Of(JSON.stringify(unsigned))}`
      parent = id
      return `${JSON.stringify({ id, ...unsigned })}\t${body}\n`
    })
    .join('')
}
