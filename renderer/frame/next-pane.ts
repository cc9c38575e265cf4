/** Goes to the next pane of the window (F6): elements with `data-pane`, at the control each calls its start. */
export function nextPane(document: Document, by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(here + by + panes.length) % panes.length]
  const start = next?.matches('[data-pane-start]')
    ? next
    : next?.querySelector<HTMLElement>('[data-pane-start]')
  const target = start ?? next
  target?.focus()
}
