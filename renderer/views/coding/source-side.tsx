import { type Dispatch, type RefObject, useEffect } from 'react'
import type { ReplyOf } from '../../../data/api.ts'
import type { SourceReading } from '../../../data/queries/source-reading.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { Address } from '../../address/address.ts'
import { goOn } from '../../address/use-address.ts'
import type { Refused } from '../../bridge/desk-answers.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { useReadOnly } from '../../bridge/use-read-only.ts'
import { EmptyState } from '../../design/empty-state/empty-state.tsx'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { Unanswered } from '../../frame/unanswered.tsx'
import { useWords } from '../../language/use-words.ts'
import { AttachAtSelection } from './attach/attach-at-selection.tsx'
import type { CodingState, CodingStep } from './coding-state.ts'
import { rowKey } from './incident/row-key.ts'
import { SourceMenu } from './source-menu.tsx'
import styles from './source-side.module.css'
import { SourceTabs } from './source-tabs.tsx'
import { EncodingChip } from './text/encoding-chip.tsx'
import { usesFor } from './text/marks.ts'
import { TextPane } from './text/text-pane.tsx'
import { reveal } from './text/text-selection.ts'

type SourceSideProps = {
  address: Extract<Address, { view: 'coding' }>
  source: RecordId<'source'> | null
  sources: ReplyOf<'cited-sources'>
  state: CodingState
  step: Dispatch<CodingStep>
  text: RefObject<HTMLDivElement | null>
}

/** The side of the text: the incident's sources as tabs, and the one that is read. */
export function SourceSide({ address, source, sources, state, step, text }: SourceSideProps) {
  const words = useWords()
  const messages = useMessages()
  const edit = useEdit()
  const readOnly = useReadOnly()
  const answer = useAnswer('source', source ? { id: source } : null, 'the last answer', 'said in place')
  const reading = answer.data?.source.id === source ? answer.data : undefined
  useShownPassage(reading, state, step, text)

  const beside = address.incident ?? address.about ?? null
  const look = (excerpt: RecordId<'excerpt'>, how: 'show' | 'open') => {
    const uses = reading?.highlights.find((one) => one.excerpt === excerpt)?.uses ?? []
    const here = usesFor(uses, beside)[0]
    const use = here ?? uses[0]
    const row = use && how === 'open' ? rowKey(use.field, use.item, use.subject) : null
    step({ step: 'look', excerpt, row: here ? row : null })
    if (!here && use?.incident && row) {
      goOn({ view: 'coding', incident: use.incident, source, row })
    }
  }
  return (
    <div className={styles.side}>
      <SourceTabs address={address} source={source} sources={sources} reading={reading}>
        {reading ? (
          <TextPane
            key={reading.source.id}
            root={text}
            reading={reading}
            beside={beside}
            active={state.active}
            selected={state.selected}
            pending={state.pending}
            textFacts={
              <>
                <EncodingChip source={reading.source} />
                <SourceMenu source={reading.source} address={address} />
              </>
            }
            palette={
              state.pending && beside ? (
                <AttachAtSelection
                  key={`${state.pending.start}-${state.pending.end}`}
                  beside={beside}
                  reading={reading}
                  span={state.pending}
                  onDone={(claim) => {
                    step({ step: 'attached', claim })
                    text.current?.focus({ preventScroll: true })
                  }}
                  onLeave={() => step({ step: 'cancel' })}
                  onCancel={() => {
                    step({ step: 'cancel' })
                    text.current?.focus({ preventScroll: true })
                  }}
                />
              ) : null
            }
            onSelect={(span) => step({ step: 'select', span })}
            onAttach={(span) =>
              beside && readOnly === null
                ? step({ step: 'attach', span })
                : messages.say('refused', readOnly ?? words('coding.attach.needsIncident'))
            }
            onPassage={look}
            onSet={(facts) => edit({ edit: 'set-source', argument: { id: reading.source.id, ...facts } })}
          />
        ) : (
          <NoReading source={source} refused={answer.error} />
        )}
      </SourceTabs>
    </div>
  )
}

/** What stands where a text would: that none is open, that it is on its way, or why it cannot be shown. */
function NoReading({ source, refused }: { source: RecordId<'source'> | null; refused: Refused | null }) {
  const words = useWords()
  if (source === null) {
    return <EmptyState title={words('coding.tabs.empty')}>{words('coding.tabs.emptyWhy')}</EmptyState>
  }
  return <Unanswered title={words('coding.text.refused')} refused={refused} />
}

/** Brings the passage that was asked for into sight once its text is drawn. */
function useShownPassage(
  reading: SourceReading | undefined,
  { toShow }: CodingState,
  step: Dispatch<CodingStep>,
  text: RefObject<HTMLDivElement | null>,
) {
  useEffect(() => {
    if (toShow === null || !reading || !text.current) return
    const passage = reading.highlights.find(({ excerpt }) => excerpt === toShow)
    if (!passage) return
    const { start, end } = passage
    if (start !== null && end !== null) reveal(text.current, { start, end }, 'middle')
    step({ step: 'shown' })
  }, [reading, toShow, step, text])
}
