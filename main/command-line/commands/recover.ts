import { recoverWorkbook } from '../../workbook/recover/recover-workbook.ts'
import { recoverySentence } from '../../workbook/recover/recovery-sentence.ts'
import type { Command } from '../command.ts'
import { exactly, parseWords } from '../words.ts'

export const recover: Command = {
  name: 'recover',
  usage: 'recover WORKBOOK',
  does: 'makes a new workbook beside a damaged one, of all that is certain in it; the damaged one stays as it is',
  async run({ words, answer, say }) {
    const [workbook] = exactly(parseWords(words, {}).positionals, 'WORKBOOK')
    const recovery = await recoverWorkbook(workbook)
    answer(recovery)
    say(recoverySentence(recovery))
    return 0
  },
}
