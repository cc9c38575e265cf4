import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../data/records/claim.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { RecordTable } from '../../../data/records/record-table.ts'

type Step = { number: number; subject: number | null }

function claim({ number, subject }: Step): Claim {
  return {
    id: `claim:${number}`,
    subject: `incident:${subject}`,
    field: 'killed',
    item: 1,
    value: 'x',
    origin: 'analyst',
    note: null,
    setAside: null,
  }
}

const step = fc.record({
  number: fc.integer({ min: 100, max: 130 }),
  /** null removes. */
  subject: fc.option(fc.integer({ min: 1, max: 3 })),
})

describe('RecordTable', () => {
  test('agrees with a plain map, whatever is put, put again, removed and put back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const table = new RecordTable()
        const model = new Map<string, Claim>()
        for (const one of steps) {
          const record = claim(one)
          if (one.subject === null) {
            table.drop(record.id)
            model.delete(record.id)
          } else {
            table.put(record)
            model.set(record.id, record)
          }
        }
        const expected = [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect([...table.ofKind('claim')]).toEqual(expected)
        expect(table.count('claim')).toBe(expected.length)
        for (const subject of ['incident:1', 'incident:2', 'incident:3'] as RecordId<'incident'>[]) {
          const resting = expected.filter((one) => one.subject === subject)
          expect(table.referring('claim', subject)).toEqual(resting)
          expect(table.referrers(subject).sort()).toEqual(resting.map(({ id }) => id))
        }
      }),
    )
  })

  test('lets go of the places of thousands of removed records', () => {
    const table = new RecordTable()
    for (let number = 10_000; number < 20_000; number += 1) table.put(claim({ number, subject: 1 }))
    for (let number = 10_000; number < 19_999; number += 1) table.drop(`claim:${number}`)
    expect([...table.ofKind('claim')].map(({ id }) => id)).toEqual(['claim:19999'])
    table.put(claim({ number: 10_000, subject: 1 }))
    expect([...table.ofKind('claim')].map(({ id }) => id)).toEqual(['claim:10000', 'claim:19999'])
  })
})
