import { readFile } from 'node:fs/promises'
import { parseTableMap, type TableMap } from '../../../data/tables/table-map.ts'
import { fromJsonText } from '../../../data/text/from-json-text.ts'
import { openReaderPool } from '../../readers/reader-pool.ts'
import { fileAt } from '../../sources/import-file.ts'
import { importTable as bringIn } from '../../tables/import-table.ts'
import { previewTable } from '../../tables/preview-table.ts'
import { readTableFile } from '../../tables/read-table-file.ts'
import { type Command, UsageError } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { authorOf, byOption, exactly, parseWords } from '../words.ts'

export const importTable: Command = {
  name: 'import-table',
  usage:
    'import-table WORKBOOK FILE --map MAP.json [--dry-run] [--by NAME] · import-table WORKBOOK FILE --propose',
  does: 'makes the rows of a CSV file into incidents and its cells into cited claims, all or nothing; --propose prints a map to begin with',
  async run({ words, answer, say }) {
    const { values, positionals } = parseWords(words, {
      map: { type: 'string' },
      'dry-run': { type: 'boolean' },
      propose: { type: 'boolean' },
      ...byOption,
    })
    const [workbook, path] = exactly(positionals, 'WORKBOOK', 'FILE')
    if (values.map === undefined && !values.propose) throw new UsageError('--map MAP.json is missing')
    const map = values.map === undefined ? null : await mapAt(values.map)
    const mode = values['dry-run'] ? 'dry run' : 'import'
    const writes = map !== null && mode === 'import'
    return withWorkbook(workbook, writes ? 'write' : 'read', say, async (store) => {
      const readers = openReaderPool()
      try {
        const file = await readTableFile(readers, fileAt(path), map?.encoding)
        if (map === null) {
          answer(previewTable(store.records, file, undefined).map)
          return 0
        }
        const done = await bringIn(store, file, { map, author: authorOf(values.by), mode })
        const { bad, badCount, drafts, ...counts } = done
        if (mode === 'dry run') for (const draft of drafts) answer(draft)
        for (const { row, column, cell, reason } of bad) answer({ row, column, cell, error: reason })
        answer({ file: path, ...counts, bad: badCount })
        if (badCount > 0) say(`${badCount} cells cannot be read. Nothing was changed.`)
        return badCount > 0 ? 1 : 0
      } finally {
        await readers.close()
      }
    })
  },
}

async function mapAt(path: string): Promise<TableMap> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  return parseTableMap(fromJsonText(text, 'The map is no JSON'))
}
