import { isOfKind } from '../../../data/records/record-id.ts'
import { Refusal } from '../../../data/refusal.ts'
import type { Command } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { exactly, parseWords } from '../words.ts'

export const text: Command = {
  name: 'text',
  usage: 'text WORKBOOK SOURCE',
  does: 'the newest text of a source, raw UTF-8 with nothing added',
  async run({ words, raw, say }) {
    const [workbook, id] = exactly(parseWords(words, {}).positionals, 'WORKBOOK', 'SOURCE')
    return withWorkbook(workbook, 'read', say, async (store) => {
      const source = isOfKind('source', id) ? store.records.get(id) : undefined
      if (!source) throw new Refusal('no-record', `There is no source ${id} in this workbook.`, { id })
      const newest = source.texts.at(-1)
      if (!newest) throw new Refusal('no-text', `“${source.title ?? id}” has no text; import its file first.`)
      raw(new TextEncoder().encode(store.textOf(newest.sha256)))
      return 0
    })
  },
}
