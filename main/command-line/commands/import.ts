import type { ImportLine } from '../../../data/replies.ts'
import { openReaderPool } from '../../readers/reader-pool.ts'
import type { GivenMetadata } from '../../sources/clean-metadata.ts'
import { CopyIndex } from '../../sources/copy-index.ts'
import { fileAt } from '../../sources/import-file.ts'
import { importSources } from '../../sources/import-sources.ts'
import { type Command, UsageError } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { authorOf, byOption, listed, parseWords } from '../words.ts'

const metadataOptions = {
  title: { type: 'string' },
  publisher: { type: 'string' },
  author: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  language: { type: 'string' },
} as const

export const importFiles: Command = {
  name: 'import',
  usage:
    'import WORKBOOK FILE… [--title T] [--publisher P] [--author A] [--url U] [--published EDTF] [--language TAG] [--by NAME]',
  does: 'reads files into sources, one line for each in their order; a file that fails does not stop the others',
  async run({ words, answer, say }) {
    const { values, positionals } = parseWords(words, { ...metadataOptions, ...byOption })
    const { by, ...metadata } = values
    const [workbook, ...files] = positionals
    if (workbook === undefined || files.length === 0) throw new UsageError('WORKBOOK or FILE is missing')
    return withWorkbook(workbook, 'write', say, async (store) => {
      const readers = openReaderPool()
      try {
        const imported = files.map((file) => fileAt(file))
        const { lines } = await importSources(store, readers, imported, {
          author: authorOf(by),
          metadata,
          copies: new CopyIndex(store),
        })
        for (const line of lines) {
          answer(line)
          if ('putBack' in line && line.putBack) say(putBackSentence(line.file, line.putBack))
          if ('notApplied' in line) say(notAppliedSentence(line, metadata))
        }
        return lines.some((line) => 'error' in line) ? 1 : 0
      } finally {
        await readers.close()
      }
    })
  },
}

type SourceLine = Exclude<ImportLine, { error: string }>

/** A file brings no news of a source that is there already; the very line that does is given to copy. */
function notAppliedSentence({ file, id, notApplied = [] }: SourceLine, said: GivenMetadata): string {
  const options = listed(notApplied.map((name) => `--${name}`))
  const told = Object.fromEntries(notApplied.map((name) => [name, said[name]]))
  const line = JSON.stringify({ edit: 'set-source', argument: { id, ...told } })
  const verb = notApplied.length === 1 ? 'was' : 'were'
  return `${file} is known already as ${id}, so ${options} ${verb} not applied; to change it, give edit this line: ${line}`
}

function putBackSentence(file: string, { files, lost }: { files: number; lost: number }): string {
  const back = files === 0 ? '' : `What this workbook had lost of ${file} was put back.`
  const still = lost === 0 ? '' : `Its text is read otherwise today than it was, and is still missing.`
  return [back, still].filter((sentence) => sentence !== '').join(' ')
}
