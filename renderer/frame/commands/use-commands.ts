import { untitled } from '../../../data/records/incident.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { Desk } from '../../../data/replies.ts'
import { goTo } from '../../address/use-address.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { useRequest } from '../../bridge/use-request.ts'
import { changeWords } from '../../language/change-words.ts'
import { languages, rememberLanguage } from '../../language/language.ts'
import { useWords } from '../../language/use-words.ts'
import { appearances, setAppearance } from '../appearance.ts'
import { useSteps } from '../use-steps.ts'

export type Command = { id: string; label: string; keys?: string; run: () => void }

const places = ['incidents', 'sources', 'actors', 'places', 'codebook', 'history', 'export', 'start'] as const

/** Everything the palette can do beside finding. */
export function useCommands(desk: Desk, onKeys: () => void): Command[] {
  const words = useWords()
  const edit = useEdit()
  const { undo, redo } = useSteps()
  const close = useRequest('close-workbook')
  const { workbook } = desk
  const writable = workbook?.readOnly === null
  const newIncident = async () => {
    const reply = await edit({ edit: 'add-incident', argument: { title: untitled } })
    const id = reply?.ids[0]
    if (id) goTo({ view: 'coding', incident: id as RecordId<'incident'>, source: null })
  }
  return [
    ...(writable
      ? [
          { id: 'new-incident', label: words('commands.newIncident'), run: () => void newIncident() },
          { id: 'import', label: words('commands.importFiles'), run: () => goTo({ view: 'sources' }) },
        ]
      : []),
    ...(writable && workbook?.undo
      ? [
          {
            id: 'undo',
            label: words('frame.undoWhat', { what: changeWords(words, workbook.undo.label) }),
            keys: 'Ctrl Z',
            run: undo,
          },
        ]
      : []),
    ...(writable && workbook?.redo
      ? [
          {
            id: 'redo',
            label: words('frame.redoWhat', { what: changeWords(words, workbook.redo.label) }),
            keys: 'Ctrl Shift Z',
            run: redo,
          },
        ]
      : []),
    ...places.map((view) => ({
      id: `go-${view}`,
      label: words('commands.go', { where: words(`frame.${view}`) }),
      run: () => goTo({ view }),
    })),
    { id: 'keys', label: words('commands.keys'), keys: '?', run: onKeys },
    ...appearances.map((which) => ({
      id: `appearance-${which}`,
      label: words('commands.theme', { which: words(`frame.theme.${which}`) }),
      run: () => setAppearance(which, localStorage),
    })),
    ...languages.map((which) => ({
      id: `language-${which}`,
      label: words('commands.language', { which: words(`frame.language.${which}`) }),
      run: () => {
        rememberLanguage(which, localStorage)
        location.replace(`${location.pathname}${location.hash}`)
        location.reload()
      },
    })),
    { id: 'close', label: words('commands.closeWorkbook'), run: () => close.mutate({}) },
  ]
}
