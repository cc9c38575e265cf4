import { type Dispatch, useEffect } from 'react'
import type { IncidentPanel } from '../../../data/queries/incident-panel.ts'
import type { CodingState, CodingStep } from './coding-state.ts'
import { rowKey } from './incident/row-key.ts'

/** Lays a new claim's field open once it has come, and brings whichever field is laid open into sight. */
export function useRowInSight(
  { open, toOpen }: CodingState,
  step: Dispatch<CodingStep>,
  panel: IncidentPanel | undefined,
): void {
  useEffect(() => {
    if (toOpen === null || !panel) return
    const rows = panel.sections.flatMap((section) => section.rows)
    const row = rows.find(({ claims }) => claims.some(({ id }) => id === toOpen))
    if (row) step({ step: 'opened', row: rowKey(row.field.id, row.item) })
  }, [toOpen, panel, step])
  useEffect(() => {
    if (open === null) return
    const row = document.querySelector(`[data-row="${open}"]`)?.parentElement
    row?.scrollIntoView({ block: 'nearest' })
  }, [open])
}
