import { useCallback, useEffect, useState } from 'react'
import type { DraftChange } from './change-draft.ts'
import type { Draft } from './draft.ts'

/** A draft with the steps that led to it, so that each can be taken back before anything is taken over. */
type Steps = { now: Draft; past: Draft[]; future: Draft[]; last: string | null }

const stepsAtMost = 200

export type DraftDesk = {
  draft: Draft | null
  begin: (draft: Draft) => void
  /** Changes of the same name one after the other, as letters that are typed, are one step. */
  change: (change: DraftChange, name?: string) => void
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
  discard: () => void
}

/** The draft of a workbook's codebook. It is kept in this window's storage until it is taken over or thrown away. */
export function useDraft(workbook: string): DraftDesk {
  const place = `sourceline.codebook-draft.${workbook}`
  const [steps, setSteps] = useState<Steps | null>(() => restored(place))
  useEffect(() => {
    if (steps) localStorage.setItem(place, JSON.stringify(steps.now))
    else localStorage.removeItem(place)
  }, [place, steps])
  const change = useCallback((made: DraftChange, name: string | null = null) => {
    setSteps((before) => {
      if (!before) return before
      const now = made(before.now)
      if (now === before.now) return before
      const goesOn = name !== null && name === before.last
      const past = goesOn ? before.past : [...before.past, before.now].slice(-stepsAtMost)
      return { now, past, future: [], last: name }
    })
  }, [])
  const undo = useCallback(() => {
    setSteps((before) => {
      const now = before?.past.at(-1)
      if (!before || !now) return before
      return { now, past: before.past.slice(0, -1), future: [before.now, ...before.future], last: null }
    })
  }, [])
  const redo = useCallback(() => {
    setSteps((before) => {
      const [now, ...future] = before?.future ?? []
      return before && now ? { now, past: [...before.past, before.now], future, last: null } : before
    })
  }, [])
  return {
    draft: steps?.now ?? null,
    begin: (draft) => setSteps({ now: draft, past: [], future: [], last: null }),
    change,
    undo,
    redo,
    canUndo: (steps?.past.length ?? 0) > 0,
    canRedo: (steps?.future.length ?? 0) > 0,
    discard: () => setSteps(null),
  }
}

/** A draft that was left when the window was closed. What cannot be read is none. */
function restored(place: string): Steps | null {
  try {
    const now = JSON.parse(localStorage.getItem(place) ?? 'null') as Draft | null
    return now?.base ? { now, past: [], future: [], last: null } : null
  } catch {
    return null
  }
}
