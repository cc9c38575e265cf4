import { aggregate } from './english/aggregate.ts'
import { authorities } from './english/authorities.ts'
import { changes } from './english/changes.ts'
import { codebook } from './english/codebook.ts'
import { coding } from './english/coding.ts'
import { dateValue } from './english/date-value.ts'
import { evidence } from './english/evidence.ts'
import { frame } from './english/frame.ts'
import { letGo } from './english/let-go.ts'
import { map } from './english/map.ts'
import { placeValue } from './english/place-value.ts'
import { problems } from './english/problems.ts'
import { tableImport } from './english/table-import.ts'
import { terms } from './english/terms.ts'
import { views } from './english/views.ts'

/** Every word the window says, by place. Other catalogues, the pseudo-locale too, have exactly these keys. */
export const english = {
  ...aggregate,
  ...authorities,
  ...changes,
  ...frame,
  ...codebook,
  ...coding,
  ...evidence,
  ...terms,
  ...problems,
  ...tableImport,
  ...letGo,
  ...map,
  ...placeValue,
  ...dateValue,
  ...views,
} as const
