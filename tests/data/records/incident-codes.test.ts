import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Draft } from '../../../data/changes/draft.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { RecordTable } from '../../../data/records/record-table.ts'
import { incident } from '../../main/workbook/sample-records.ts'

const step = fc.record({
  number: fc.nat(5),
  code: fc.constantFrom('SY-1', 'SY-2', 'SY-07', 'SY-9-B', 'XX-3', 'SY-0000000001'),
  asks: fc.boolean(),
  does: fc.constantFrom('put', 'put', 'drop'),
})

/** As the codes of incidents are found without an index. */
function last(records: RecordTable, stem: string): number {
  const numbers = [...records.ofKind('incident')].flatMap(({ code }) =>
    code.startsWith(stem) && /^\d{1,9}$/.test(code.slice(stem.length))
      ? [Number(code.slice(stem.length))]
      : [],
  )
  return Math.max(0, ...numbers)
}

test('codes are found as if all incidents had been looked through, whatever came and went', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const table = new RecordTable()
      for (const { number, code, asks, does } of steps) {
        const record = incident(number, { code })
        const bearer = [...table.ofKind('incident')].find((one) => one.code === code)
        if (does === 'drop') table.drop(record.id)
        else if (!bearer || bearer.id === record.id) table.put(record)
        if (!asks) continue
        for (const stem of ['SY-', 'XX-']) expect(table.lastNumber(stem)).toBe(last(table, stem))
        for (const one of table.ofKind('incident')) expect(table.incidentOf(one.code)).toBe(one.id)
        expect(table.incidentOf('SY-none')).toBeUndefined()
      }
    }),
  )
})

test('a draft knows the codes that it gives and takes away', () => {
  const table = new RecordTable()
  table.put(incident(1, { code: 'SY-1' }))
  const draft = new Draft(table)
  const id: RecordId<'incident'> = 'incident:000001'
  draft.set<'incident'>(id, { code: 'SY-2' })
  expect([draft.incidentOf('SY-1'), draft.incidentOf('SY-2'), draft.lastNumber('SY-')]).toEqual([
    undefined,
    id,
    2,
  ])
  draft.remove(id)
  expect(draft.incidentOf('SY-2')).toBeUndefined()
  expect(table.incidentOf('SY-1')).toBe(id)
})
