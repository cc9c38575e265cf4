import { incidentDate } from '../../../data/queries/incident-date.ts'
import { IncidentList, type IncidentOrder, incidentSorts } from '../../../data/queries/incident-list.ts'
import type { Records } from '../../../data/records/records.ts'
import { type CommandContext, UsageError } from '../command.ts'

/** The options of `list` that only incidents take. */
export const incidentOptions = {
  from: { type: 'string' },
  to: { type: 'string' },
  undated: { type: 'boolean' },
  sort: { type: 'string' },
  down: { type: 'boolean' },
} as const

export type IncidentOptions = {
  from?: string | undefined
  to?: string | undefined
  undated?: boolean | undefined
  sort?: string | undefined
  down?: boolean | undefined
}

/**
 * Incidents in an order, or those of a span of days, each with the first and the last day it can have been on. What is left
 * out only because it has no date is said on standard error, so that nobody takes a part for the whole.
 */
export function listIncidents(
  records: Records,
  options: IncidentOptions,
  { answer, say }: Pick<CommandContext, 'answer' | 'say'>,
): void {
  const { from, to, undated } = options
  if (undated && (from !== undefined || to !== undefined))
    throw new UsageError('--undated goes with neither --from nor --to')
  const dated = undated ? 'undated' : from === undefined && to === undefined ? undefined : { from, to }
  const list = new IncidentList(records, {
    filter: dated === undefined ? {} : { dated },
    by: orderOf(options),
  })
  for (const id of list.ids(0, list.total, options.down ? 'down' : 'up')) {
    const incident = records.get(id)
    if (!incident) continue
    const { earliest, latest } = incidentDate(records, incident) ?? { earliest: null, latest: null }
    answer({ ...incident, earliest, latest })
  }
  if (list.undated === 0) return
  const many = list.undated === 1 ? '1 incident has' : `${list.undated} incidents have`
  say(`${many} no date and cannot be placed; --undated lists what has none.`)
}

function orderOf({ sort = 'earliest' }: IncidentOptions): IncidentOrder['by'] {
  const by = incidentSorts.find((one) => one === sort)
  if (by === undefined) throw new UsageError(`--sort takes ${incidentSorts.join(', ')}, not “${sort}”`)
  return by
}
