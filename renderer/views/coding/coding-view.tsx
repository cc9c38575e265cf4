import { useEffect, useMemo, useReducer, useRef } from 'react'
import type { CitationRow, FieldRow, IncidentPanel } from '../../../data/queries/incident-panel.ts'
import type { ProblemRow } from '../../../data/replies.ts'
import type { Address } from '../../address/address.ts'
import { goOn } from '../../address/use-address.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { Panes } from '../../design/panes/panes.tsx'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { Unanswered } from '../../frame/unanswered.tsx'
import { useWords } from '../../language/use-words.ts'
import { kindOfId } from '../authorities/authority-address.ts'
import { AuthorityCard } from '../authorities/authority-card.tsx'
import { CodingFoot } from './coding-foot.tsx'
import { atRest, nextState } from './coding-state.ts'
import { IncidentPane } from './incident/incident-pane.tsx'
import { NoIncident } from './incident/no-incident.tsx'
import type { RowKey } from './incident/row-key.ts'
import { OpenSourceContext } from './open-source-context.ts'
import { SourceSide } from './source-side.tsx'
import { rowsBeside } from './spoken-rows.ts'
import { useRowInSight } from './use-row-in-sight.ts'

const nothing: readonly ProblemRow[] = []

/** The heart: the text on one side, the incident on the other. */
export function CodingView({ address }: { address: Extract<Address, { view: 'coding' }> }) {
  const words = useWords()
  const edit = useEdit()
  const messages = useMessages()
  const [state, step] = useReducer(nextState, atRest)
  const text = useRef<HTMLDivElement>(null)
  const incident = address.incident ? { id: address.incident } : null
  const panel = useAnswer('incident', incident, 'the last answer', 'said in place')
  const about = address.incident === null ? (address.about ?? null) : null
  const card = useAnswer('authority', about ? { id: about } : null, 'nothing')
  const beside = address.incident ?? about
  const sources = useAnswer('cited-sources', beside ? { id: beside } : null)
  const problems = useAnswer(
    'problems',
    address.incident ? { about: address.incident, offset: 0, limit: 200 } : null,
  )
  const source = address.source ?? sources.data?.[0]?.id ?? null
  const onScreen = address.incident ? panel.data : undefined
  const subjects = useMemo(() => rowsBeside(onScreen, card.data), [onScreen, card.data])
  useRowInSight(state, step, subjects)
  const asked = address.row ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: another incident opens anew, the text stays where it is
  useEffect(() => step({ step: 'open', row: asked as RowKey | null }), [beside, asked])
  // An incident that was undone or removed elsewhere is no place to be.
  const gone = panel.error?.error.code === 'no-record'
  useEffect(() => {
    if (gone) goOn({ view: 'incidents' })
  }, [gone])
  const passage = address.passage ?? null
  useEffect(() => {
    if (passage !== null) step({ step: 'go', excerpt: passage })
  }, [passage])

  const go = (citation: CitationRow) => {
    if (citation.source !== source) goOn({ ...address, source: citation.source, passage: null })
    step({ step: 'go', excerpt: citation.excerpt })
  }
  const remove = async ({ incident }: IncidentPanel) => {
    const removed = await edit({ edit: 'remove', argument: { id: incident.id, with: true } })
    if (!removed) return
    messages.say('done', words('coding.incident.removed', { code: incident.code }))
    goOn({ view: 'incidents' })
  }
  const show = (row: FieldRow) => {
    const passages = row.claims.flatMap((claim) => claim.citations).filter(({ start }) => start !== null)
    const nearest = passages.find((one) => one.source === source) ?? passages[0]
    if (nearest) go(nearest)
  }
  return (
    <OpenSourceContext value={source}>
      <Panes
        id="coding"
        panes={[
          {
            id: 'text',
            label: words('coding.text.pane'),
            size: 56,
            least: 380,
            content: (
              <SourceSide
                address={address}
                source={source}
                sources={sources.data ?? []}
                state={state}
                step={step}
                text={text}
              />
            ),
          },
          {
            id: 'incident',
            label: words(about === null ? 'coding.incident.pane' : `authorities.cardOf.${kindOfId(about)}`),
            size: 44,
            least: 360,
            content:
              about !== null ? (
                <AuthorityCard
                  key={about}
                  id={about}
                  hold={{ open: state.open, onOpen: (row) => step({ step: 'open', row }), onGo: go }}
                />
              ) : address.incident === null ? (
                <NoIncident source={source} />
              ) : panel.data ? (
                <IncidentPane
                  key={panel.data.incident.id}
                  panel={panel.data}
                  problems={problems.data?.rows ?? nothing}
                  open={state.open}
                  onOpen={(row) => step({ step: 'open', row })}
                  onEdit={edit}
                  onGo={go}
                  onShow={show}
                  onRemove={() => void remove(panel.data)}
                />
              ) : gone ? null : (
                <Unanswered title={words('coding.incident.refused')} refused={panel.error} />
              ),
          },
        ]}
      />
      {panel.data && address.incident !== null && (
        <CodingFoot panel={panel.data} open={state.open} onOpen={(row) => step({ step: 'open', row })} />
      )}
    </OpenSourceContext>
  )
}
