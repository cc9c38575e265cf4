import { fieldOf } from '../../data/edits/existing.ts'
import { incidentPanel } from '../../data/queries/incident-panel.ts'
import { authoritySources, incidentSources } from '../../data/queries/incident-sources.ts'
import { passageReading } from '../../data/queries/passage-readings.ts'
import { searchInTurns } from '../../data/queries/search.ts'
import { sourceList } from '../../data/queries/source-list.ts'
import { sourceReading } from '../../data/queries/source-reading.ts'
import { typedDate } from '../../data/queries/typed-date.ts'
import { isOfKind } from '../../data/records/record-id.ts'
import type { ViewRequest } from '../../data/requests/view-requests.ts'
import type { Handlers } from '../dispatch.ts'
import { aggregateView } from './aggregate-view.ts'
import type { Desk } from './desk.ts'
import { displayContext } from './display-context.ts'
import { historyRows } from './history-rows.ts'
import { incidentRows } from './incident-rows.ts'
import { present } from './present.ts'
import { problemRows } from './problem-rows.ts'
import { RunningSearches } from './running-searches.ts'

/** What the views show: asks the queries of `data/`, changes nothing. */
export function answerViewRequests(desk: Desk): Pick<Handlers, ViewRequest> {
  const searches = new RunningSearches()
  return {
    incidents: (argument) => incidentRows(desk, argument),
    incident: ({ id }) => present(incidentPanel(displayContext(desk.store.records), id), id),
    sources(argument) {
      const { store } = desk
      return { ...sourceList(store.records, argument), revision: store.number }
    },
    source({ id }) {
      const { store } = desk
      return present(
        sourceReading(displayContext(store.records), id, (sha256) => store.textOf(sha256)),
        id,
      )
    },
    'cited-sources': ({ id }) =>
      isOfKind('incident', id)
        ? incidentSources(desk.store.records, id)
        : authoritySources(desk.store.records, id),
    'passage-readings'({ source, quote, start, subject }) {
      const { store } = desk
      const newest = store.records.get(source)?.texts.at(-1)
      const text = newest ? store.textOf(newest.sha256) : ''
      const reading = passageReading(
        displayContext(store.records),
        subject,
        source,
        { quote, start, text },
        new Date().toISOString().slice(0, 10),
      )
      return present(reading, subject)
    },
    'typed-date'({ field, text, ...place }) {
      const { records } = desk.store
      const known = fieldOf(records, place.subject, field)
      return typedDate(displayContext(records), { ...place, field: known }, text)
    },
    search({ query, limit, asker }) {
      const { store } = desk
      const looking = searchInTurns(store.records, query, limit, (sha256) => store.textOf(sha256))
      return searches.run(looking, asker)
    },
    problems: ({ about, dismissed, offset, limit }) => problemRows(desk, { about, dismissed, offset, limit }),
    aggregate: ({ id }) => aggregateView(desk, id),
    history: ({ offset, limit }) => historyRows(desk.store, offset, limit),
  }
}
