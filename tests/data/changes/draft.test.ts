import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Draft } from '../../../data/changes/draft.ts'
import type { Claim } from '../../../data/records/claim.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { RecordTable } from '../../../data/records/record-table.ts'

type Step = { number: number; subject: number | null; value: string }

function claim({ number, subject, value }: Step): Claim {
  return {
    id: `claim:${number}`,
    subject: `incident:${subject}`,
    field: 'killed',
    item: 1,
    value,
    origin: 'analyst',
    note: null,
    setAside: null,
  }
}

const step = fc.record({
  number: fc.integer({ min: 100, max: 112 }),
  /** null removes. */
  subject: fc.option(fc.integer({ min: 1, max: 3 })),
  value: fc.constantFrom('a', 'b'),
})
const subjects: RecordId<'incident'>[] = ['incident:1', 'incident:2', 'incident:3']

function write(draft: Draft, one: Step): void {
  const id: RecordId<'claim'> = `claim:${one.number}`
  const known = draft.get(id)
  if (one.subject === null) {
    if (known) draft.remove(id)
  } else if (known) draft.set<'claim'>(id, { subject: `incident:${one.subject}`, value: one.value })
  else draft.create<'claim'>(claim(one))
}

function view(records: Draft | RecordTable) {
  return {
    claims: [...records.ofKind('claim')],
    count: records.count('claim'),
    referring: subjects.map((id) => records.referring('claim', id)),
    referrers: subjects.map((id) => records.referrers(id).sort()),
  }
}

describe('a draft', () => {
  test('reads as the records do once its edits are made, and alters nothing below', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.array(step, { maxLength: 30 }), (below, above) => {
        const base = new RecordTable()
        for (const one of below) if (one.subject !== null) base.put(claim(one))
        const before = view(base)
        const draft = new Draft(base)
        for (const one of above) write(draft, one)
        const seen = view(draft)
        const edits = draft.edits()
        expect(view(base)).toEqual(before)
        base.apply(edits)
        expect(seen).toEqual(view(base))
      }),
    )
  })

  test('makes no edit of what comes out as it was', () => {
    const base = new RecordTable()
    base.put(claim({ number: 100, subject: 1, value: 'a' }))
    const draft = new Draft(base)
    draft.set<'claim'>('claim:100', { value: 'b' })
    draft.set<'claim'>('claim:100', { value: 'a' })
    draft.create<'claim'>(claim({ number: 101, subject: 1, value: 'a' }))
    draft.remove('claim:101')
    draft.remove('claim:100')
    draft.create<'claim'>(claim({ number: 100, subject: 1, value: 'a' }))
    expect(draft.edits()).toEqual([])
  })

  test('names only the fields that changed', () => {
    const base = new RecordTable()
    base.put(claim({ number: 100, subject: 1, value: 'a' }))
    const draft = new Draft(base)
    draft.set<'claim'>('claim:100', { value: 'b', note: null })
    expect(draft.edits()).toEqual([{ id: 'claim:100', fields: { value: ['a', 'b'] } }])
  })

  test('refuses to create what exists and to set or remove what does not', () => {
    const draft = new Draft(new RecordTable())
    draft.create<'claim'>(claim({ number: 100, subject: 1, value: 'a' }))
    expect(() => draft.create<'claim'>(claim({ number: 100, subject: 1, value: 'a' }))).toThrow(
      'exists already',
    )
    draft.remove('claim:100')
    expect(() => draft.set<'claim'>('claim:100', { value: 'b' })).toThrow('does not exist')
    expect(() => draft.remove('claim:100')).toThrow('does not exist')
  })
})
