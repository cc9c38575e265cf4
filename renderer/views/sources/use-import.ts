import { useEffect, useRef, useState } from 'react'
import type { ImportReply } from '../../../data/replies.ts'
import { useBridge } from '../../bridge/answers-context.tsx'
import type { FileRef } from '../../bridge/bridge.ts'
import { Refused } from '../../bridge/desk-answers.ts'
import { useRequest } from '../../bridge/use-request.ts'
import { useSayRefusal } from '../../language/say-refusal.ts'
import type { PasteDraft } from './kept-paste.ts'

/** An import as it goes: files on their way in, files being read, and what came of it. */
export type ImportState =
  | { stage: 'idle' }
  | { stage: 'sending'; done: number; total: number }
  | { stage: 'reading'; done: number; total: number; file: string }
  | { stage: 'finished'; reply: ImportReply }

/** Bringing files and pasted text in, with progress and cancel; a file that fails does not stop the others. */
export function useImport() {
  const bridge = useBridge()
  const say = useSayRefusal()
  const importing = useRequest('import')
  const pasting = useRequest('import-text')
  const cancel = useRequest('cancel-import')
  const [state, setState] = useState<ImportState>({ stage: 'idle' })
  /** Asked to stop while files are still on their way in. */
  const stopped = useRef(new Set<'import'>())

  useEffect(
    () =>
      bridge.subscribe((notice) => {
        if (notice.type !== 'import') return
        const { done, total, file } = notice
        setState((before) => (before.stage === 'finished' ? before : { stage: 'reading', done, total, file }))
      }),
    [bridge],
  )

  const importFiles = async (files: readonly File[]) => {
    if (files.length === 0) return
    stopped.current.clear()
    const failed: ImportReply['lines'] = []
    const refs: FileRef[] = []
    for (const [index, file] of files.entries()) {
      if (stopped.current.has('import')) break
      setState({ stage: 'sending', done: index, total: files.length })
      const handed = await bridge.hand(file)
      if (handed.ok) refs.push(handed.value)
      else failed.push({ file: file.name, error: say(new Refused(handed.error)) })
    }
    const cancelled = stopped.current.has('import')
    if (refs.length === 0 || cancelled) {
      setState({ stage: 'finished', reply: { lines: failed, cancelled } })
      return
    }
    setState({ stage: 'reading', done: 0, total: refs.length, file: '' })
    importing.mutate(
      { files: refs },
      {
        onSuccess: ({ lines, cancelled }) =>
          setState({ stage: 'finished', reply: { lines: [...lines, ...failed], cancelled } }),
        onError: () => setState({ stage: 'idle' }),
      },
    )
  }

  return {
    state,
    importFiles,
    /** Brings in a text that was pasted, with what is known of it; resolves to null where it was refused. */
    async importText({ text, ...known }: PasteDraft) {
      setState({ stage: 'reading', done: 0, total: 1, file: '' })
      const said = Object.entries(known).filter(([, value]) => value.trim() !== '')
      const metadata = Object.fromEntries(said.map(([name, value]) => [name, value.trim()]))
      try {
        const reply = await pasting.mutateAsync({ text, metadata })
        setState({ stage: 'finished', reply })
        return reply
      } catch {
        setState({ stage: 'idle' })
        return null
      }
    },
    cancel: () => {
      stopped.current.add('import')
      cancel.mutate({})
    },
    putAway: () => setState({ stage: 'idle' }),
  }
}
