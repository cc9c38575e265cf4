export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

const remembered = 'sourceline.appearance'

/** What was chosen before; else as the system has it. */
export function chosenAppearance(storage: Pick<Storage, 'getItem'>): Appearance {
  const known = storage.getItem(remembered)
  return appearances.find((one) => one === known) ?? 'system'
}

/** Shows the window light or dark from now on, and remembers it. */
export function setAppearance(appearance: Appearance, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(remembered, appearance)
  showAppearance(appearance)
}

export function showAppearance(appearance: Appearance): void {
  if (appearance === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = appearance
}
