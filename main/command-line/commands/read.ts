import type { RecordId } from '../../../data/records/record-id.ts'
import { recordKinds } from '../../../data/records/record-id.ts'
import { Refusal } from '../../../data/refusal.ts'
import type { Command } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { exactly, parseWords } from '../words.ts'

export const read: Command = {
  name: 'read',
  usage: 'read WORKBOOK ID',
  does: 'one record whole',
  async run({ words, answer, say }) {
    const [workbook, id] = exactly(parseWords(words, {}).positionals, 'WORKBOOK', 'ID')
    return withWorkbook(workbook, 'read', say, async (store) => {
      const known = recordKinds.some((kind) => id.startsWith(`${kind}:`))
      const record = known ? store.records.get(id as RecordId) : undefined
      if (!record) throw new Refusal('no-record', `There is no ${id} in this workbook.`, { id })
      answer(record)
      return 0
    })
  },
}
