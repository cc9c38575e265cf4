import type { Address } from './address/address.ts'
import { useAddress } from './address/use-address.ts'
import { useAnswer } from './bridge/use-answer.ts'
import { EmptyState } from './design/empty-state/empty-state.tsx'
import { Frame } from './frame/frame.tsx'
import { Unanswered } from './frame/unanswered.tsx'
import { useCleanPaste } from './frame/use-clean-paste.ts'
import { useKeptFocus } from './frame/use-kept-focus.ts'
import { ViewBoundary } from './frame/view-boundary.tsx'
import { useWords } from './language/use-words.ts'
import { ActorsView } from './views/actors/actors-view.tsx'
import { CodebookView } from './views/codebook/codebook-view.tsx'
import { CodingView } from './views/coding/coding-view.tsx'
import { ExportView } from './views/export/export-view.tsx'
import { HistoryView } from './views/history/history-view.tsx'
import { IncidentsView } from './views/incidents/incidents-view.tsx'
import { PlacesView } from './views/places/places-view.tsx'
import { ProblemsView } from './views/problems/problems-view.tsx'
import { SourcesView } from './views/sources/sources-view.tsx'
import { StartView } from './views/start/start-view.tsx'

/** The window: the start screen while no workbook is open, else the frame around the view that the address names. */
export function App() {
  useKeptFocus()
  useCleanPaste()
  const desk = useAnswer('desk', {})
  const address = useAddress()
  const words = useWords()
  if (!desk.data) return <Unanswered title={words('frame.refused')} refused={desk.error} />
  if (!desk.data.workbook || address.view === 'start') return <StartView desk={desk.data} />
  return (
    <Frame desk={desk.data}>
      <ViewBoundary view={address.view} fallback={<EmptyState title={words('frame.crashed')} />}>
        <View address={address} />
      </ViewBoundary>
    </Frame>
  )
}

function View({ address }: { address: Exclude<Address, { view: 'start' }> }) {
  switch (address.view) {
    case 'coding':
      return <CodingView address={address} />
    case 'incidents':
      return <IncidentsView />
    case 'sources':
      return <SourcesView />
    case 'actors':
      return <ActorsView address={address} />
    case 'places':
      return <PlacesView address={address} />
    case 'codebook':
      return <CodebookView />
    case 'problems':
      return <ProblemsView />
    case 'history':
      return <HistoryView />
    case 'export':
      return <ExportView />
  }
}
