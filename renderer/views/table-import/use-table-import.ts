import { useEffect, useState } from 'react'
import type { TableImportReply, TablePreviewReply } from '../../../data/replies.ts'
import type { TableMap } from '../../../data/tables/table-map.ts'
import { useBridge } from '../../bridge/answers-context.tsx'
import type { FileRef } from '../../bridge/bridge.ts'
import { Refused } from '../../bridge/desk-answers.ts'
import { useRequest } from '../../bridge/use-request.ts'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { useSayRefusal } from '../../language/say-refusal.ts'

export type Working = { rows: number; stage: 'reading' | 'writing' }

/** A table on its way in: being read, being mapped, and what came of trying or making it. */
export type TableState =
  | { stage: 'idle' }
  | { stage: 'reading'; name: string }
  | {
      stage: 'mapping'
      file: FileRef
      preview: TablePreviewReply
      map: TableMap
      /** What the map as it stands came to; null since it was altered. */
      outcome: TableImportReply | null
      /** How far a try or the deed is; null while neither is under way. */
      working: Working | null
    }

export function useTableImport() {
  const bridge = useBridge()
  const messages = useMessages()
  const say = useSayRefusal()
  const previewing = useRequest('table-preview')
  const importing = useRequest('import-table')
  const cancel = useRequest('cancel-import')
  const [state, setState] = useState<TableState>({ stage: 'idle' })

  useEffect(
    () =>
      bridge.subscribe((notice) => {
        if (notice.type !== 'table') return
        const { rows, stage } = notice
        setState((now) =>
          now.stage === 'mapping' && now.working ? { ...now, working: { rows, stage } } : now,
        )
      }),
    [bridge],
  )

  const read = (file: FileRef, name: string, encoding?: string) => {
    setState({ stage: 'reading', name })
    previewing.mutate(
      { file, ...(encoding === undefined ? {} : { encoding }) },
      {
        onSuccess: (preview) => {
          const map = encoding === undefined ? preview.map : { ...preview.map, encoding }
          setState({ stage: 'mapping', file, preview, map, outcome: null, working: null })
        },
        onError: () => setState({ stage: 'idle' }),
      },
    )
  }

  return {
    state,
    async begin(file: File) {
      setState({ stage: 'reading', name: file.name })
      const handed = await bridge.hand(file)
      if (handed.ok) return read(handed.value, file.name)
      messages.say('refused', say(new Refused(handed.error)))
      setState({ stage: 'idle' })
    },
    readAs(encoding: string) {
      if (state.stage === 'mapping') read(state.file, state.preview.name, encoding)
    },
    setMap(map: TableMap) {
      if (state.stage === 'mapping') setState({ ...state, map, outcome: null })
    },
    /** Tries the map, or makes what it says. */
    run(mode: 'try' | 'make') {
      if (state.stage !== 'mapping') return
      const { file, map } = state
      setState({ ...state, outcome: null, working: { rows: 0, stage: 'reading' } })
      importing.mutate(
        { file, map, dryRun: mode === 'try' },
        {
          onSuccess: (outcome) => setState({ ...state, outcome, working: null }),
          onError: () => setState({ ...state, outcome: null, working: null }),
        },
      )
    },
    /** Stops what is under way; the refusal that follows says so. */
    cancel: () => cancel.mutate({}),
    close() {
      if (state.stage === 'mapping' && state.working) cancel.mutate({})
      setState({ stage: 'idle' })
    },
  }
}
