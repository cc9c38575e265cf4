import type { OpenReport } from '../workbook/open-report.ts'

/** What opening came upon, each in one sentence for a person; empty as a rule. */
export function troublesOf(report: OpenReport): string[] {
  const troubles: string[] = []
  if (report.torn) {
    const kept = report.torn.keptAt
      ? `; its ${report.torn.bytes} bytes are kept in ${report.torn.keptAt}`
      : ''
    troubles.push(`The last write was cut off before it was saved, and was dropped${kept}.`)
  }
  if (report.damage) {
    const { id, expected, found } = report.damage
    troubles.push(
      `The workbook is damaged at ${id} (expected ${expected}, found ${found}); it is open for reading only.`,
    )
  }
  return troubles
}
