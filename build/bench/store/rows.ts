/** One line of the result: a figure beside what it is held against, and the bound of their ratio. */
export type Row = {
  what: string
  /** Milliseconds. */
  ours: number
  baseline: string
  /** Milliseconds; null where the baseline cannot run. */
  theirs: number | null
  /** null for a figure that is printed for information. */
  bound: number | null
}

export function ratioOf({ ours, theirs }: Row): number | null {
  return theirs === null ? null : ours / theirs
}

export function isMet(row: Row): boolean {
  const ratio = ratioOf(row)
  return row.bound === null || ratio === null || ratio <= row.bound
}

export function printRows(rows: readonly Row[]): void {
  const cells = rows.map((row) => {
    const ratio = ratioOf(row)
    return [
      row.what,
      milliseconds(row.ours),
      row.baseline,
      row.theirs === null ? 'cannot run' : milliseconds(row.theirs),
      ratio === null ? '' : `${ratio.toFixed(ratio < 0.01 ? 5 : 2)} ×`,
      row.bound === null ? '' : `≤ ${row.bound} ×`,
      row.bound === null || ratio === null ? '' : isMet(row) ? 'met' : 'MISSED',
    ]
  })
  const table = [['what', 'ours', 'beside', 'theirs', 'ratio', 'bound', ''], ...cells]
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}

function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`
}
