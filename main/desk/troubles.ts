import { type OpenReport, unwritableSentence } from '../workbook/open-report.ts'

/** What opening came upon, each for a person; empty as a rule. Where exactly, `verify` tells. */
export function troublesOf(report: OpenReport): string[] {
  const troubles: string[] = []
  if (report.torn) {
    const kept = report.torn.keptAt
      ? `; its ${report.torn.bytes} bytes are kept in ${report.torn.keptAt}`
      : ''
    troubles.push(`The last write was cut off before it was saved, and was dropped${kept}.`)
  }
  if (report.damage) {
    const { changes, backups } = report.behind
    const hidden =
      changes === 0
        ? ''
        : changes === 1
          ? ' 1 change lies behind the damage, out of sight.'
          : ` ${changes} changes lie behind the damage, out of sight.`
    const kept = backups === 0 ? '' : ' Backups of earlier days are in its folder backups/.'
    troubles.push(`The workbook is damaged and open for reading only.${hidden}${kept}`)
  }
  if (report.unwritable) troubles.push(unwritableSentence)
  return troubles
}
