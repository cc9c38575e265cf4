/** What may stand before a formula and is passed over by spreadsheets: blanks, controls, marks without width. */
const passedOver = String.raw`[\s\u0000-\u001f\u007f\u200b-\u200f\u2060\ufeff]*`

/** What begins a formula, in the ordinary, the small and the full-width form. */
const formula = new RegExp(
  String.raw`^(?:['\t\r\n]|${passedOver}[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B])`,
)

const plainNumber = /^[+-]\d+(?:\.\d+)?$/

/**
 * The cell with an apostrophe in front where a spreadsheet would run it: where its first sign, blanks aside, is one of
 * = + - @, or a tab or line end begins it. A cell that begins with an apostrophe gets one more, so that taking exactly
 * one away from any cell that has one gives the true value back (see restoreCell). Plain numbers (-5, +3.5) stay as
 * they are, since a spreadsheet makes of them what they say; a date before year 0 (-0044-03-15) does not, since it
 * would be worked out as a subtraction.
 */
export function neutraliseCell(cell: string): string {
  return isNeutralised(cell) ? `'${cell}` : cell
}

/** The true value of a cell that was neutralised. */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}

/** Whether a cell gets an apostrophe. */
export function isNeutralised(cell: string): boolean {
  return cell !== '' && mayBeFormula(cell) && formula.test(cell) && !plainNumber.test(cell)
}

/** Letters and digits begin most cells: they need no closer look. */
function mayBeFormula(cell: string): boolean {
  const first = cell.charCodeAt(0)
  return (
    !(first >= 0x30 && first <= 0x39) &&
    !(first >= 0x41 && first <= 0x5a) &&
    !(first >= 0x61 && first <= 0x7a)
  )
}
