import { useEffect } from 'react'

/** Others that put the focus back themselves, as a dialog that closes, have had their turn by then. In milliseconds. */
const othersFirst = 80

/**
 * Keeps the place of whoever works by keyboard: where the control that had the focus goes away, the focus goes to what
 * stood nearest around it, and not to the top of the page. Never to another control, which a second Enter would press.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: Element[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) trail = outwards(target)
    }
    const onLeft = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || !(target instanceof Element)) return
      // Whoever presses beside a control means to leave it; one that was taken away or switched off did not ask.
      queueMicrotask(() => {
        if (target.isConnected && !target.matches(':disabled') && trail[0] === target) trail = []
      })
    }
    const mend = () => {
      const [lost] = trail
      if (!lost || document.activeElement !== document.body) return
      if (lost.isConnected && lost.matches(':disabled')) return
      focusOn(trail.find((one) => one.isConnected) ?? document.querySelector('main'))
    }
    const observer = new MutationObserver(() => {
      if (trail.length === 0 || document.activeElement !== document.body) return
      clearTimeout(timer)
      timer = setTimeout(mend, othersFirst)
    })
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', onFocus)
    document.addEventListener('focusout', onLeft)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusout', onLeft)
    }
  }, [])
}

/** An element and what stands around it within the window, the nearest first. */
function outwards(element: Element): Element[] {
  const trail: Element[] = []
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
    trail.push(one)
  return trail
}

function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
