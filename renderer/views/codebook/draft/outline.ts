import { type DraftChange, moved, type Target } from './change-draft.ts'
import type { Draft, DraftField } from './draft.ts'

/** One line of the outline: a section, or a field under it. */
export type OutlineRow =
  | { key: string; what: 'section'; id: string; label: string }
  | { key: string; what: 'field'; field: DraftField }

export const sectionKey = (id: string) => `section ${id}`

/** Sections with their fields behind them, as one list from top to bottom. */
export function outlineOf(draft: Draft): OutlineRow[] {
  return draft.sections.flatMap(({ id, label }): OutlineRow[] => [
    { key: sectionKey(id), what: 'section', id, label },
    ...draft.fields
      .filter((field) => field.section === id)
      .map((field) => ({ key: field.key, what: 'field', field }) as const),
  ])
}

/**
 * Lets a line go before or behind another. A section takes its fields along; a field let go behind the name of a section is its
 * first, and before it the last of the section above.
 */
export function moveInOutline(key: string, target: Target): DraftChange {
  return (draft) => {
    const rows = outlineOf(draft)
    const row = rows.find((one) => one.key === key)
    const at = rows.findIndex((one) => one.key === target.key)
    if (!row || at < 0 || key === target.key) return draft
    return row.what === 'section'
      ? moveSection(draft, row.id, rows, at, target)
      : moveField(draft, row.field, rows, at, target)
  }
}

function moveSection(
  draft: Draft,
  id: string,
  rows: readonly OutlineRow[],
  at: number,
  { position }: Target,
): Draft {
  const onto = rows[at] as OutlineRow
  const other = onto.what === 'section' ? onto.id : onto.field.section
  const target = { key: other, position: onto.what === 'field' ? ('after' as const) : position }
  return { ...draft, sections: moved(draft.sections, id, target, (section) => section.id) }
}

function moveField(
  draft: Draft,
  field: DraftField,
  rows: readonly OutlineRow[],
  at: number,
  target: Target,
): Draft {
  const onto = rows[at] as OutlineRow
  if (onto.what === 'field') {
    const there = draft.fields.map((one) =>
      one.key === field.key ? { ...one, section: onto.field.section } : one,
    )
    return { ...draft, fields: moved(there, field.key, target, ({ key }) => key) }
  }
  const index = draft.sections.findIndex(({ id }) => id === onto.id)
  const section = target.position === 'after' ? onto.id : draft.sections[index - 1]?.id
  if (section === undefined) return draft
  const others = draft.fields.filter(({ key }) => key !== field.key)
  const changed = { ...field, section }
  const fields = target.position === 'after' ? [changed, ...others] : [...others, changed]
  return { ...draft, fields }
}

/** One line up or down, as a key does it: a section over the whole of its neighbour. */
export function stepInOutline(key: string, way: 1 | -1): DraftChange {
  return (draft) => {
    const rows = outlineOf(draft)
    const row = rows.find((one) => one.key === key)
    if (!row) return draft
    if (row.what === 'section') {
      const at = draft.sections.findIndex(({ id }) => id === row.id)
      const other = draft.sections[at + way]
      if (!other) return draft
      const position = way === 1 ? 'after' : 'before'
      return {
        ...draft,
        sections: moved(draft.sections, row.id, { key: other.id, position }, (section) => section.id),
      }
    }
    const neighbour = rows[rows.indexOf(row) + way]
    if (!neighbour) return draft
    const position = way === 1 ? 'after' : 'before'
    return moveInOutline(key, { key: neighbour.key, position })(draft)
  }
}
