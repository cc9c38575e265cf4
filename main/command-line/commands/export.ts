import { writeCsvReport } from '../../exports/write-csv-report.ts'
import { type Command, UsageError } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { exactly, parseWords } from '../words.ts'

const formats = ['csv']

export const exportReport: Command = {
  name: 'export',
  usage: 'export WORKBOOK --format csv --to PATH [--overwrite] [--bom]',
  does: 'writes a report in which every cell can be traced; --bom is for Excel',
  async run({ words, answer, say }) {
    const { values, positionals } = parseWords(words, {
      format: { type: 'string' },
      to: { type: 'string' },
      overwrite: { type: 'boolean' },
      bom: { type: 'boolean' },
    })
    const [workbook] = exactly(positionals, 'WORKBOOK')
    if (values.to === undefined) throw new UsageError('--to PATH is missing')
    const { to, format } = values
    if (format === undefined || !formats.includes(format)) {
      throw new UsageError(`--format must be one of: ${formats.join(', ')}`)
    }
    return withWorkbook(workbook, 'read', say, async (store) => {
      const written = await writeCsvReport(store.records, to, {
        existing: values.overwrite ? 'replace' : 'refuse',
        byteOrderMark: values.bom ? 'with' : 'without',
      })
      answer(written)
      if (written.neutralised > 0) {
        say(
          `${written.neutralised} cells that a spreadsheet would run as formulas begin with an apostrophe; take it off to have them back.`,
        )
      }
      return 0
    })
  },
}
