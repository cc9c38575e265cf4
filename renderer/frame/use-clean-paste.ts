import { useEffect } from 'react'
import { withoutBidiControls } from '../../data/text/hidden-characters.ts'

/**
 * Words pasted into a line lose the marks that turn the reading direction unseen: nobody could find them there, and every
 * edit with them is refused. The text of a source is pasted to the letter.
 */
export function useCleanPaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target } = event
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const clean = withoutBidiControls(text)
      if (clean === text || !(target instanceof HTMLElement) || target.dataset.voice === 'source') return
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
      event.preventDefault()
      const { selectionStart, selectionEnd, value } = target
      const from = selectionStart ?? value.length
      target.setRangeText(clean, from, selectionEnd ?? from, 'end')
      target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}
