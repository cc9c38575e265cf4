/** The share of each pane in percent, by its id. */
export type PaneLayout = Record<string, number>

/**
 * How panes were left; null where nobody moved them. Kept by the ids of the panes and not by their order on the screen,
 * which is another one where the layout runs from right to left.
 */
export function rememberedLayout(name: string, storage: Pick<Storage, 'getItem'>): PaneLayout | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(name) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const shares = Object.entries(kept)
    return shares.every(([, share]) => typeof share === 'number') ? Object.fromEntries(shares) : null
  } catch {
    return null
  }
}

export function rememberLayout(name: string, layout: PaneLayout, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(name, JSON.stringify(layout))
}
