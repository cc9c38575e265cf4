import type { GivenEdit } from '../../../data/edits/plan-edits.ts'
import type { CodedWorkbook } from './coded-workbook.ts'

/** Something an analyst does in one gesture, and how often it is measured. */
export type Deed = { name: string; given: GivenEdit; rounds: number }

/** What issue 3 bounds. Each is done and taken back in turn, so that it finds the workbook as it was. */
export function deedsOn({ contested, actors, next }: Omit<CodedWorkbook, 'path' | 'author'>): Deed[] {
  const [into, from] = actors
  return [
    {
      name: 'a decision',
      given: { edit: 'decide', argument: { subject: contested, field: 'killed', rule: 'range' } },
      rounds: 300,
    },
    {
      name: 'two actors merged',
      given: { edit: 'merge', argument: { into, from } },
      rounds: 25,
    },
    {
      name: 'a codebook changed',
      given: { edit: 'change-codebook', argument: next },
      rounds: 7,
    },
  ]
}
