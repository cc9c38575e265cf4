import { useState } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { keptPaste, noDraft, type PasteDraft } from './kept-paste.ts'

/** The text that is being pasted, which outlives the view; null while the form is closed. */
export function usePaste() {
  const workbook = useAnswer('desk', {}).data?.workbook?.path ?? ''
  const [, setShown] = useState<PasteDraft | null>(null)
  const draft = keptPaste.of(workbook)
  const set = (next: PasteDraft | null) => {
    keptPaste.keep(workbook, next)
    setShown(next)
  }
  return {
    draft,
    set,
    /** Opens the form; words that are pasted go behind those that stand there. */
    open(text: string) {
      const now = keptPaste.of(workbook) ?? noDraft
      const all = [now.text, text].filter((one) => one.trim() !== '').join('\n\n')
      set({ ...now, text: all })
    },
  }
}
