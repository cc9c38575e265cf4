/** An item of a cell that holds several, told apart from what stands between them: `;` is written `\;` and `\` as `\\`. */
export function escapeItem(text: string): string {
  return text.replace(/[\\;]/g, '\\$&')
}

/** What stands between two items of a cell. */
export const betweenItems = '; '

/** Several items as one cell, which `splitItems` cuts into the same items again, each escaped. */
export function joinItems(items: readonly string[]): string {
  return items.map(escapeItem).join(betweenItems)
}

/** The item that was escaped. */
export function restoreItem(escaped: string): string {
  return escaped.replace(/\\([\\;])/g, '$1')
}

/** The cell cut where a separator stands that is not escaped; the pieces are still escaped. */
export function splitItems(cell: string, separator: string): string[] {
  const pieces: string[] = []
  let start = 0
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === '\\') at += 1
    else if (cell.startsWith(separator, at)) {
      pieces.push(cell.slice(start, at))
      start = at + separator.length
      at = start - 1
    }
  }
  pieces.push(cell.slice(start))
  return pieces
}
