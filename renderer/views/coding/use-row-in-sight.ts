import { type Dispatch, useEffect } from 'react'
import type { CodingState, CodingStep } from './coding-state.ts'
import { rowKey } from './incident/row-key.ts'
import type { SpokenRows } from './spoken-rows.ts'

/** Lays a new claim's field open once it has come, and brings whichever field is laid open into sight. */
export function useRowInSight(
  { open, toOpen }: CodingState,
  step: Dispatch<CodingStep>,
  subjects: readonly SpokenRows[],
): void {
  useEffect(() => {
    if (toOpen === null) return
    for (const { rows, id } of subjects) {
      const row = rows.find(({ claims }) => claims.some((claim) => claim.id === toOpen))
      if (row) step({ step: 'opened', row: rowKey(row.field.id, row.item, id) })
    }
  }, [toOpen, subjects, step])
  useEffect(() => {
    if (open === null) return
    const row = document.querySelector(`[data-row="${open}"]`)?.parentElement
    row?.scrollIntoView({ block: 'nearest' })
  }, [open])
}
