import type { RecordId } from '../../../data/records/record-id.ts'
import type { RowKey } from './incident/row-key.ts'
import type { Span } from './text/segments.ts'

/** What the coding screen has in hand, beside which incident and which source it shows. */
export type CodingState = {
  /** The field that lies open. */
  open: RowKey | null
  /** The passage looked at. */
  active: RecordId<'excerpt'> | null
  /** A passage to bring into sight as soon as its text is there. */
  toShow: RecordId<'excerpt'> | null
  /** A claim just made whose field is to be laid open as soon as it is there. */
  toOpen: RecordId<'claim'> | null
  selected: Span | null
  /** The words the palette is open at. */
  pending: Span | null
}

export type CodingStep =
  | { step: 'open'; row: RowKey | null }
  | { step: 'look'; excerpt: RecordId<'excerpt'>; row: RowKey | null }
  | { step: 'go'; excerpt: RecordId<'excerpt'> }
  | { step: 'shown' }
  | { step: 'select'; span: Span | null }
  | { step: 'attach'; span: Span }
  | { step: 'attached'; claim: RecordId<'claim'> | null }
  | { step: 'opened'; row: RowKey | null }
  | { step: 'cancel' }

export const atRest: CodingState = {
  open: null,
  active: null,
  toShow: null,
  toOpen: null,
  selected: null,
  pending: null,
}

/** What comes of a step. */
export function nextState(state: CodingState, step: CodingStep): CodingState {
  switch (step.step) {
    case 'open':
      return { ...state, open: step.row }
    case 'look':
      return { ...state, active: step.excerpt, open: step.row ?? state.open }
    case 'go':
      return { ...state, active: step.excerpt, toShow: step.excerpt, selected: null }
    case 'shown':
      return { ...state, toShow: null }
    case 'select':
      return { ...state, selected: step.span }
    case 'attach':
      return { ...state, pending: step.span, selected: step.span }
    case 'attached':
      return { ...state, pending: null, selected: null, toOpen: step.claim }
    case 'opened':
      return { ...state, toOpen: null, open: step.row ?? state.open }
    case 'cancel':
      return { ...state, pending: null }
  }
}
