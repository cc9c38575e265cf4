import { verifyWorkbook } from '../../workbook/verify.ts'
import type { Command } from '../command.ts'
import { exactly, parseWords } from '../words.ts'

export const verify: Command = {
  name: 'verify',
  usage: 'verify WORKBOOK',
  does: 'hashes every original, text and change again and looks every excerpt up; one line for whatever is off',
  async run({ words, answer, say }) {
    const [workbook] = exactly(parseWords(words, {}).positionals, 'WORKBOOK')
    const findings = await verifyWorkbook(workbook)
    for (const finding of findings) answer(finding)
    say(findings.length === 0 ? 'Everything is as it was written.' : `${findings.length} things are off.`)
    return findings.length === 0 ? 0 : 1
  },
}
