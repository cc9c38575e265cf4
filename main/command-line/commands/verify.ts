import type { Finding } from '../../workbook/finding.ts'
import { journalName } from '../../workbook/layout.ts'
import { verifyWorkbook } from '../../workbook/verify.ts'
import type { Command } from '../command.ts'
import { exactly, parseWords } from '../words.ts'

export const verify: Command = {
  name: 'verify',
  usage: 'verify WORKBOOK',
  does: 'hashes every original, text and change again and looks every excerpt up; one line for whatever is off',
  async run({ words, answer, say }) {
    const [workbook] = exactly(parseWords(words, {}).positionals, 'WORKBOOK')
    const findings = await verifyWorkbook(workbook, {
      onTorn: ({ segment, length }) =>
        say(
          `The last write was cut off before it was saved: its ${length} bytes at the end of ${journalName(segment)} will be put aside when the workbook is next opened.`,
        ),
    })
    for (const finding of findings) answer(finding)
    say(findings.length === 0 ? 'Everything is as it was written.' : damaged(findings))
    return findings.length === 0 ? 0 : 1
  },
}

/** Damage to what was written in order can be recovered from; what lies beside it is brought back from elsewhere. */
function damaged(findings: readonly Finding[]): string {
  const count = findings.length === 1 ? '1 thing is off.' : `${findings.length} things are off.`
  const way = findings.some(({ kind }) => kind === 'journal' || kind === 'change')
    ? ' Run recover to make a workbook of all that is certain.'
    : findings.some(({ kind }) => kind === 'text' || kind === 'original')
      ? ' Import a lost file again to put it back.'
      : ''
  return count + way
}
