import type { Edit, FieldChange } from '../../../data/changes/edit.ts'
import type { Claim } from '../../../data/records/claim.ts'
import type { Incident } from '../../../data/records/incident.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { RecordTable } from '../../../data/records/record-table.ts'

/** One kind of edit; each round makes it of another record, and of other content. */
export type EditKind = { name: string; edits(round: number): Edit[] }

/** What analysts do all day, and the edits that most problems hang on. */
export function editsOf(records: RecordTable, incidents: readonly Incident['id'][]): EditKind[] {
  const incident = (round: number) => incidents[(round * 7) % incidents.length] as Incident['id']
  const claim = (round: number, field: string) =>
    records.referring('claim', incident(round)).find((one) => one.field === field) as Claim | undefined
  return [
    {
      name: 'a title set',
      edits: (round) => [set(records, incident(round), { title: `Raid, looked at ${round} times` })],
    },
    {
      name: 'a date corrected',
      edits: (round) => {
        const date = claim(round, 'date')
        return date ? [set(records, date.id, { value: { edtf: `2024-03-${10 + (round % 20)}` } })] : []
      },
    },
    {
      name: 'a rival claimed',
      edits: (round) => {
        const known = claim(round, 'killed')
        const id = `claim:9${String(round).padStart(7, '0')}` as Claim['id']
        if (!known || records.get(id)) return []
        return [{ id, created: { ...known, id, value: { min: 40, max: 40 } } }]
      },
    },
    {
      name: 'a problem dismissed',
      edits: (round) => {
        const id = `dismissal:${String(round).padStart(8, '0')}` as const
        if (records.get(id)) return []
        const problem = `uncited killed 1 ${claim(round, 'killed')?.id ?? ''}`
        const said = { reason: 'From a phone call.', author: 'Bench', time: '2025-01-01T00:00:00.000Z' }
        return [{ id, created: { id, about: incident(round), problem, ...said } }]
      },
    },
    {
      name: 'an actor renamed',
      edits: (round) => {
        const id = `actor:${String(round % (incidents.length / 10)).padStart(8, '0')}` as const
        const [name] = records.get(id)?.names ?? []
        return [set(records, id, { names: [{ ...name, text: `Guard of the ${round}th day` }] })]
      },
    },
  ]
}

function set(records: RecordTable, id: RecordId, fields: Record<string, unknown>): Edit {
  const record = records.get(id) as AnyRecord & Record<string, unknown>
  const changes = Object.entries(fields).map(([name, to]): [string, FieldChange] => [
    name,
    [record[name], to],
  ])
  return { id, fields: Object.fromEntries(changes) }
}
