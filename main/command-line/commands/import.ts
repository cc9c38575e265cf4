import { openReaderPool } from '../../readers/reader-pool.ts'
import { CopyIndex } from '../../sources/copy-index.ts'
import { fileAt } from '../../sources/import-file.ts'
import { importSources } from '../../sources/import-sources.ts'
import { type Command, UsageError } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { authorOf, byOption, parseWords } from '../words.ts'

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
        }
        return lines.some((line) => 'error' in line) ? 1 : 0
      } finally {
        await readers.close()
      }
    })
  },
}

function putBackSentence(file: string, { files, lost }: { files: number; lost: number }): string {
  const back = files === 0 ? '' : `What this workbook had lost of ${file} was put back.`
  const still = lost === 0 ? '' : `Its text is read otherwise today than it was, and is still missing.`
  return [back, still].filter((sentence) => sentence !== '').join(' ')
}
