import type { AnyRecord } from '../../../../data/records/record.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { makeSource } from '../../../../data/records/source.ts'
import type { Value } from '../../../../data/values/value.ts'
import { type Day, workbook } from '../../in-memory-workbook.ts'

/** A workbook of synthetic incidents, each with three claims, each of them cited once, from a thousand sources. */
export function manyIncidents(howMany: number): Day {
  const day = workbook()
  const put = (record: AnyRecord) => day.records.put(record)
  const number = (of: number) => String(of).padStart(8, '0')
  for (let at = 0; at < 1_000; at += 1) {
    put(makeSource(`source:${number(at)}`, { title: `Report ${at % 400} of the day` }))
  }
  const place = day.place('Atmah')
  for (let at = 0; at < howMany; at += 1) {
    const incident: RecordId<'incident'> = `incident:${number(at)}`
    put({
      ...{ id: incident, code: `SY-2025-${number(at)}`, title: `Raid on the house number ${at}` },
      ...{ kind: 'incident', type: 'raid', status: 'coded', tags: [], assignee: null, notes: null },
      ...{ codedUnder: 'codebook:1', currentUnder: 'codebook:1', scope: null, period: null, formerCodes: [] },
    })
    const day_ = String((at % 28) + 1).padStart(2, '0')
    const values: [string, Value][] = [
      ['date', { edtf: `2025-09-${day_}` }],
      ['place', { place, relation: 'in' }],
      ['killed', { min: at % 12, max: at % 12 }],
    ]
    values.forEach(([field, value], which) => {
      const id = number(at * 3 + which)
      const quote = `passage ${id}`
      put({
        ...{ id: `claim:${id}`, subject: incident, field, item: 1, value },
        ...{ origin: 'analyst', note: null, setAside: null },
      })
      const start = (at * 7 + which * 40) % 5_000
      put({
        ...{ id: `excerpt:${id}`, source: `source:${number(at % 1_000)}`, textSha256: '0'.repeat(64), quote },
        ...{ prefix: '', suffix: '', start, end: start + quote.length },
        ...{ page: null, note: null, tags: [], resolutions: [] },
      })
      put({
        ...{ id: `citation:${id}`, claim: `claim:${id}`, excerpt: `excerpt:${id}`, stance: 'supports' },
        ...{ speaker: null, via: [], certainty: 'stated', wording: null },
      })
    })
  }
  return day
}
