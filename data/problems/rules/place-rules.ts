import type { Place } from '../../records/place.ts'
import type { Records } from '../../records/records.ts'
import { type Problem, problem } from '../problem.ts'

/** A place whose point does not lie in the extent of the place that it is said to be in. */
export function outsideParent(records: Records, place: Place): Problem[] {
  const { point } = place
  if (point === null) return []
  return place.parents.flatMap((id) => {
    const parent = records.get(id)
    if (!parent?.extent) return []
    const [west, south, east, north] = parent.extent
    const across =
      west <= east
        ? point.longitude >= west && point.longitude <= east
        : point.longitude >= west || point.longitude <= east
    if (across && point.latitude >= south && point.latitude <= north) return []
    const details = { place: place.names[0]?.text ?? '', parent: parent.names[0]?.text ?? '' }
    return [problem({ rule: 'outside-parent', about: place.id, other: id, details }, id)]
  })
}
