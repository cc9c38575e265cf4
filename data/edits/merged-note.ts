import { sameJson } from '../changes/same-json.ts'
import type { Incident } from '../records/incident.ts'
import type { Records } from '../records/records.ts'

/**
 * What was said of an incident that goes into another and has no place on the one that stays: its title always, and its
 * type, assignee, scope and period where the other has another. One line of the notes, so that nothing said is lost.
 */
export function mergedNote(records: Records, kept: Incident, gone: Incident): string {
  const differs = (name: 'type' | 'assignee') => kept[name] !== null && kept[name] !== gone[name]
  const scope = kept.scope && !sameJson(kept.scope, gone.scope) ? gone.scope : null
  const period = kept.period && kept.period.edtf !== gone.period?.edtf ? gone.period : null
  const ids = scope === null ? [] : [...scope.actors, ...scope.places]
  const counted = [...ids.map((id) => records.get(id)?.names[0]?.text ?? id), ...(scope?.types ?? [])]
  const said = [
    differs('type') && gone.type !== null && `type ${gone.type}`,
    differs('assignee') && gone.assignee !== null && `assigned to ${gone.assignee}`,
    counted.length > 0 && `counting ${counted.join(', ')}`,
    period !== null && `period ${period.edtf}`,
  ].filter((one) => one !== false)
  return [`Merged with ${gone.code}: “${gone.title}”`, ...said].join('; ')
}
